using System.Collections;
using System.Text.Json.Nodes;
using System.Text.Json.Serialization.Metadata;

namespace Microsoft.Bot.Builder.State;

/// <summary>An object made without arguments and filled by its properties.</summary>
internal sealed class ObjectShape : StateShape
{
    private readonly Func<object> _create;
    private readonly Member[] _members;

    public ObjectShape(JsonTypeInfo info)
    {
        _create = info.CreateObject!;
        _members = [.. info.Properties.Where(property => property.Get is not null).Select(property => new Member(property))];
    }

    public override object Copy(object value, int depth)
    {
        var copy = _create();
        foreach (var member in _members)
            member.CopyTo(copy, value, depth);

        return copy;
    }

    public override void Hash(ref StateHash hash, object value, int depth)
    {
        for (var i = 0; i < _members.Length; i++)
        {
            var item = _members[i].Get(value);
            if (item is null or JsonObject { Count: 0 })
                continue;

            hash.Add((ulong)i);
            HashAny(ref hash, item, depth);
        }
    }

    private readonly struct Member(JsonPropertyInfo property)
    {
        private readonly Slot _slot = Slot.For(property.PropertyType);

        public Func<object, object?> Get { get; } = property.Get!;

        private Action<object, object?>? Set { get; } = property.Set;

        public void CopyTo(object copy, object source, int depth)
        {
            var value = Get(source);
            if (Set is not null)
            {
                if (value is not JsonObject { Count: 0 })
                    Set(copy, _slot.Copy(value, depth));
                return;
            }

            // A collection without a setter is filled where it is.
            if (value is null || Get(copy) is not { } target)
                return;
            if (target is IList { IsFixedSize: false, IsReadOnly: false } list && _slot.Copy(value, depth) is IList items)
                AddTo(list, items);
            else if (target is IDictionary { IsFixedSize: false, IsReadOnly: false } map && _slot.Copy(value, depth) is IDictionary entries)
                AddTo(map, entries);
        }

        private static void AddTo(IList list, IList items)
        {
            list.Clear();
            foreach (var item in items)
                list.Add(item);
        }

        private static void AddTo(IDictionary map, IDictionary entries)
        {
            map.Clear();
            foreach (DictionaryEntry entry in entries)
                map.Add(entry.Key, entry.Value);
        }
    }
}
