// The ten-prompt waterfall of TenPrompts.cs on the official SDK: node bench.mjs <text|number|choice> <seconds>; prints turns a second of
// processor time.
import { readFileSync } from 'node:fs';
import { AutoSaveStateMiddleware, BotAdapter, ConversationState, MemoryStorage, TurnContext } from 'botbuilder';
import { ChoicePrompt, DialogSet, DialogTurnStatus, NumberPrompt, TextPrompt, WaterfallDialog } from 'botbuilder-dialogs';

const [kind, seconds] = process.argv.slice(2);
const answers = JSON.parse(readFileSync(new URL('../prompts.json', import.meta.url)))[kind];
const retry = 'Say that again?';
let retries = 0;

class BareAdapter extends BotAdapter {
  async sendActivities(_context, activities) {
    for (const activity of activities) if (activity.text?.startsWith(retry)) retries++;
    return activities.map(() => ({ id: '1' }));
  }
  async process(activity, logic) {
    await this.runMiddleware(new TurnContext(this, activity), logic);
  }
}

const state = new ConversationState(new MemoryStorage());
const adapter = new BareAdapter();
adapter.use(new AutoSaveStateMiddleware(state));
const dialogs = new DialogSet(state.createProperty('dialogs'));
const ask = (step) => step.prompt('ask', { prompt: 'Which one is it?', retryPrompt: retry, choices: ['red', 'green', 'blue'] });
dialogs.add(new WaterfallDialog('ten', Array(10).fill(ask)));
dialogs.add({ text: () => new TextPrompt('ask'), number: () => new NumberPrompt('ask'), choice: () => new ChoicePrompt('ask') }[kind]());

let turn = 0;
const once = () => adapter.process({
  type: 'message', id: '1', text: answers[turn++ % answers.length], channelId: 'directline', from: { id: 'client' },
  recipient: { id: 'bot' }, conversation: { id: 'conversation' }, locale: 'en-US',
}, async (context) => {
  const dc = await dialogs.createContext(context);
  const result = await dc.continueDialog();
  if (result.status === DialogTurnStatus.empty || result.status === DialogTurnStatus.complete) await dc.beginDialog('ten');
});

const used = () => { const { user, system } = process.cpuUsage(); return (user + system) / 1e6; };

async function run(length) {
  const began = used();
  let turns = 0;
  while (used() - began < length) {
    for (let i = 0; i < 50; i++) await once();
    turns += 50;
  }
  return turns / (used() - began);
}

await run(1);
const speed = await run(Number(seconds));
if (retries > 0) throw new Error(`${retries} answers were not understood`);
console.log(speed);
