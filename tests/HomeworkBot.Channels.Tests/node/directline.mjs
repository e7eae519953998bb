// Talks to our Direct Line with the unmodified client library, one scenario a run.
// usage: node directline.mjs <scenario> <origin> <secret>     exit 0: as it should be
import assert from 'node:assert/strict';
import directLineJs from 'botframework-directlinejs';
import WebSocket from 'ws';
import { XMLHttpRequest } from './xhr.mjs';

const { DirectLine, ConnectionStatus } = directLineJs;
const [scenario, origin, secret] = process.argv.slice(2);
const domain = `${origin}/v3/directline`;
const userId = 'client-annconversation';
const sockets = [];

// What a browser has. Sockets are remembered, so that one can be torn like a bad line.
globalThis.XMLHttpRequest = XMLHttpRequest;
globalThis.WebSocket = class extends WebSocket {
  constructor(url) {
    super(url);
    sockets.push(this);
  }
};

async function call(method, path, bearer, body) {
  const response = await fetch(domain + path, {
    method,
    headers: { authorization: `Bearer ${bearer}`, 'content-type': 'application/json' },
    body: body && JSON.stringify(body)
  });
  assert.ok(response.ok, `${method} ${path}: ${response.status}`);
  return response.json();
}

async function connect(options) {
  const { token } = await call('POST', '/tokens/generate', secret);
  // No luck in the wait before a reconnect: the shortest there is, 3 s.
  const client = new DirectLine({ domain, token, random: () => 0, ...options });
  const heard = [];
  const waiting = [];
  client.activity$.subscribe({
    next(activity) {
      heard.push(activity);
      waiting.splice(0).forEach(look => look());
    },
    error() {} // Ended, by us.
  });

  async function hears(text) {
    while (!heard.some(activity => activity.text === text)) {
      await new Promise(resolve => waiting.push(resolve));
    }
    return heard.find(activity => activity.text === text);
  }

  const says = text => new Promise((resolve, reject) =>
    client.postActivity({ type: 'message', text, from: { id: userId }, channelData: { clientActivityID: `mark-${text}` } }).subscribe(resolve, reject));

  return { client, heard, hears, says };
}

// Says something, hears it back as its own, and hears the answer.
async function talks({ hears, says }, text) {
  const id = await says(text);
  const own = await hears(text);
  assert.equal(own.id, id);
  assert.equal(own.from.id, userId);
  assert.equal(own.channelData.clientActivityID, `mark-${text}`);
  assert.equal((await hears(`You said: ${text}`)).from.id, 'homeworkbot');
}

const scenarios = {
  async stream() {
    const chat = await connect();
    await chat.hears('Hello');
    await talks(chat, 'one');
    await talks(chat, 'two');
    assert.equal(sockets.length, 1);
  },

  async polling() {
    const chat = await connect({ webSocket: false, pollingInterval: 250 });
    await chat.hears('Hello');
    await talks(chat, 'one');
    await talks(chat, 'two');
    assert.equal(sockets.length, 0);
    assert.equal(chat.heard.length, 5);
  },

  async reconnect() {
    const chat = await connect();
    await talks(chat, 'before');
    sockets[0].terminate();
    for (const text of ['away 1', 'away 2', 'away 3']) {
      await call('POST', `/conversations/${chat.client.conversationId}/activities`, chat.client.token, { type: 'message', text });
    }

    await chat.hears('You said: away 3');
    await talks(chat, 'after');
    assert.equal(sockets.length, 2);
    const { activities } = await call('GET', `/conversations/${chat.client.conversationId}/activities`, chat.client.token);
    assert.deepEqual(chat.heard.map(activity => activity.id), activities.map(activity => activity.id), 'everything once, in order');
  },

  async resume() {
    const first = await connect();
    await talks(first, 'before');
    first.client.end();

    // A page that comes back later: it knows its conversation and asks for its past.
    const again = await connect({ conversationId: first.client.conversationId, watermark: '0' });
    await again.hears('You said: before');
    await talks(again, 'after');
    assert.deepEqual(again.heard.map(activity => activity.text), ['Hello', 'before', 'You said: before', 'after', 'You said: after']);
  },

  async secret() {
    const client = new DirectLine({ domain, secret });
    const heard = new Promise(resolve => client.activity$.subscribe(resolve));
    assert.equal((await heard).text, 'Hello');
  },

  async upload() {
    const chat = await connect();
    await chat.hears('Hello');
    const photo = `${origin}/photo.png`;
    const id = await new Promise((resolve, reject) => chat.client.postActivity({
      type: 'message', text: 'my garden', from: { id: userId },
      attachments: [{ contentType: 'image/png', contentUrl: photo, name: 'garden.png' }]
    }).subscribe(resolve, reject));
    const own = await chat.hears('my garden');
    assert.equal(own.id, id);
    const shown = await fetch(own.attachments[0].contentUrl);
    assert.equal(shown.headers.get('content-type'), 'image/png');
    assert.equal((await shown.arrayBuffer()).byteLength, 11);
  },

  async refused() {
    const client = new DirectLine({ domain, token: 'not a token' });
    const status = await new Promise(resolve => {
      client.connectionStatus$.filter(now => now === ConnectionStatus.FailedToConnect).subscribe(resolve);
      client.activity$.subscribe({ error: () => {} });
    });
    assert.equal(status, ConnectionStatus.FailedToConnect);
  }
};

await scenarios[scenario]();
process.exit(0);
