// The chat page: Web Chat on our own Direct Line, a fresh token whenever one is needed, and a curtain when nobody is here.
'use strict';

(() => {
  const chat = document.getElementById('chat');
  const status = document.getElementById('status');
  const { home, directLine: domain, user } = chat.dataset;
  const idle = Number(chat.dataset.idleSeconds) * 1000;
  const nonce = document.currentScript.nonce;

  const lookEvery = 20_000;
  // After such a gap the line below may be dead without knowing it.
  const longGap = 45_000;

  const online = 2;
  const lost = [3, 4, 5]; // Expired, failed, ended.

  let line; // The present Direct Line and its store.
  let hidden = false;
  let touched = Date.now();
  let reported = Date.now();
  let reached = Date.now();
  let attempts = 0;

  const styleOptions = {
    primaryFont: 'system-ui, -apple-system, "Segoe UI", Roboto, "Helvetica Neue", Arial, sans-serif',
    accent: '#1f5f52',
    subtle: '#52605e',
    backgroundColor: '#fff',
    rootHeight: '100%',
    rootWidth: '100%',
    paddingRegular: 12,
    bubbleBackground: '#eef4f1',
    bubbleBorderColor: '#eef4f1',
    bubbleBorderRadius: 14,
    bubbleTextColor: '#1d2b2a',
    bubbleMaxWidth: 560,
    bubbleFromUserBackground: '#dcebf9',
    bubbleFromUserBorderColor: '#dcebf9',
    bubbleFromUserBorderRadius: 14,
    bubbleFromUserTextColor: '#1d2b2a',
    timestampColor: '#52605e',
    groupTimestamp: 300_000,
    suggestedActionLayout: 'flow',
    suggestedActionsFlowMaxHeight: '46dvh', // The question stays in sight above many answers.
    suggestedActionHeight: 44,
    suggestedActionBorderRadius: 10,
    suggestedActionBorderColor: '#1f5f52',
    suggestedActionTextColor: '#1f5f52',
    suggestedActionBackgroundColor: '#fff',
    sendBoxHeight: 56,
    sendBoxTextWrap: true,
    sendBoxPlaceholderColor: '#52605e',
    sendBoxTextColor: '#1d2b2a',
    sendBoxButtonColor: '#1f5f52',
    sendBoxBorderTop: 'solid 1px #8a9694',
    hideUploadButton: true
  };

  function say(text) {
    if (status.textContent !== text) {
      status.textContent = text;
    }
  }

  // Asks our own server; when the page may not stay, it is shown anew, locked or closed.
  async function ask(path) {
    const response = await fetch(home + path, { method: 'POST', redirect: 'error' });
    reached = Date.now();
    if (response.status === 401) {
      location.reload();
      return new Promise(() => {});
    }

    if (!response.ok) {
      throw new Error(String(response.status));
    }

    return response;
  }

  // What was written and did not arrive. The server knows each message by its mark, so sending one twice does no harm.
  function unsent(store) {
    return store.getState().activities
      .filter(({ type, from, channelData }) => type === 'message' && from?.role === 'user' && channelData?.clientActivityID && channelData['webchat:send-status'] !== 'sent')
      .map(({ text, value, channelData: { clientActivityID, postBack, messageBack } }) =>
        ({ type: 'message', text, value, from: { id: user }, channelData: { clientActivityID, postBack, messageBack } }));
  }

  // Opens the line, again too: the past comes down the stream, and what was being written stays.
  async function open() {
    const before = line;
    line = undefined;
    before?.directLine.end();
    let token;
    try {
      ({ token } = await (await ask('/token')).json());
    } catch {
      line = before;
      again();
      return;
    }

    if (hidden) {
      return;
    }

    const directLine = WebChat.createDirectLine({ token, domain: new URL(domain, location).href });
    const store = WebChat.createStore();
    line = { directLine, store };
    const owed = before ? unsent(before.store) : [];
    if (before) {
      store.dispatch({ type: 'WEB_CHAT/SET_SEND_BOX', payload: { text: before.store.getState().sendBoxValue } });
    }

    directLine.connectionStatus$.subscribe(now => {
      if (line?.directLine !== directLine) {
        return;
      }

      if (now === online) {
        attempts = 0;
        say('');
        owed.splice(0).forEach(activity => directLine.postActivity(activity).subscribe({ error: () => {} }));
      } else if (lost.includes(now)) {
        again();
      }
    });

    WebChat.renderWebChat({
      directLine, store, nonce, styleOptions,
      key: token,
      userID: user,
      locale: document.documentElement.lang,
      overrideLocalizedStrings: { TEXT_INPUT_PLACEHOLDER: 'Write here' }
    }, chat);
  }

  let waiting;
  function again() {
    say('No connection right now. Trying again. What you wrote is kept.');
    clearTimeout(waiting);
    waiting = setTimeout(open, Math.min(30_000, 1000 * 2 ** attempts++));
  }

  // Out of sight, with or without a server: what is on the page is taken off it.
  function hide() {
    hidden = true;
    line?.directLine.end();
    line = undefined;
    clearTimeout(waiting);
    say('');
    const curtain = document.getElementById('curtain').content.cloneNode(true);
    const goOn = curtain.querySelector('button');
    goOn.addEventListener('click', async () => {
      await lock();
      location.reload();
    });
    chat.replaceWith(curtain);
    goOn.focus();
  }

  const lock = () => fetch(`${home}/lock`, { method: 'POST', keepalive: true, redirect: 'manual' }).catch(() => {});

  document.getElementById('lock').addEventListener('submit', event => {
    event.preventDefault();
    if (!hidden) {
      hide();
    }

    lock();
  });

  async function look() {
    const now = Date.now();
    if (hidden) {
      return;
    }

    if (now - touched > idle) {
      hide();
      return;
    }

    const active = touched > reported;
    const gap = now - reached;
    try {
      await ask(`/here${active ? '?active=true' : ''}`);
      if (active) {
        reported = now;
      }

      if (gap > longGap && line) {
        open();
      } else if (line) {
        say('');
      }
    } catch {
      say('You seem to be offline. What you wrote is kept, and the chat goes on when you are back.');
    }
  }

  for (const sign of ['pointerdown', 'keydown', 'wheel', 'touchmove']) {
    addEventListener(sign, () => { touched = Date.now(); }, { passive: true, capture: true });
  }

  addEventListener('online', look);
  addEventListener('offline', look);
  document.addEventListener('visibilitychange', () => {
    if (!document.hidden) {
      look();
    }
  });
  setInterval(look, lookEvery);

  if (window.WebChat) {
    open();
  } else {
    say('The chat could not be loaded. Please reload the page.');
  }
})();
