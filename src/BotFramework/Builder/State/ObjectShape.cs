using System.Collections;
using System.Text.Json;
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
        var empty = _create();
        _members = [.. info.Properties.Where(property => property.Get is not null).Select(property => new Member(property, empty))];
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
            if (item is null)
                continue;

            hash.Add((ulong)i);
            HashAny(ref hash, item, depth);
        }
    }

    public override void Write(StateWriter writer, object value)
    {
        writer.Json.WriteStartObject();
        foreach (var member in _members)
            member.Write(writer, value);

        writer.Json.WriteEndObject();
    }

    public override object Read(StateReader reader, JsonElement json)
    {
        var value = _create();
        foreach (var member in _members)
            member.Read(reader, json, value);

        return value;
    }

    private sealed class Member(JsonPropertyInfo property, object empty)
    {
        private readonly JsonEncodedText _name = JsonEncodedText.Encode(property.Name);
        private readonly bool _beginsNull = property.Get!(empty) is null;
        private readonly Slot _slot = Slot.For(property.PropertyType);

        public Func<object, object?> Get { get; } = property.Get!;

        private Action<object, object?>? Set { get; } = property.Set;

        public void CopyTo(object copy, object source, int depth)
        {
            var value = Get(source);
            if (value is not null || !_beginsNull)
                Put(copy, _slot.Copy(value, depth));
        }

        public void Write(StateWriter writer, object source)
        {
            var value = Get(source);
            if (value is null && _beginsNull)
                return;

            writer.Json.WritePropertyName(_name);
            _slot.Write(writer, value);
        }

        public void Read(StateReader reader, JsonElement json, object target)
        {
            if (json.TryGetProperty(_name.Value, out var value))
                Put(target, _slot.Read(reader, value));
        }

        /// <summary>Sets the value; a collection without a setter is filled where it is.</summary>
        private void Put(object target, object? value)
        {
            if (Set is not null)
                Set(target, value);
            else if (value is IList items && Get(target) is IList { IsFixedSize: false, IsReadOnly: false } list)
                AddTo(list, items);
            else if (value is IDictionary entries && Get(target) is IDictionary { IsFixedSize: false, IsReadOnly: false } map)
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
