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

  const lostLine = 'No connection right now. What you wrote is kept, and the chat goes on by itself.';

  let line; // The present Direct Line and its store.
  let hidden = false;
  let touched = Date.now();
  let reported = Date.now();
  let reached = Date.now();
  let attempts = 0;
  let pumping = false;
  const owed = []; // What was written and the server does not have yet, in order.

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
    hideUploadButton: true,
    sendTimeout: 86_400_000 // A message is sent until it is there; see pump().
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

  const pause = time => new Promise(resolve => setTimeout(resolve, time));

  // One try: the message's id, or how long to wait before the next one, or why it is refused for good.
  const post = activity => new Promise(resolve => line.post(activity).subscribe(
    id => resolve(id === 'retry' ? { wait: 2000 } : { id }),
    error => resolve(error.status >= 400 && error.status < 500 && error.status !== 429 ? { error } : { wait: 5000 })));

  // Sends what is owed, one after the other, each until the server has it. The server knows a message by its mark, so
  // sending it twice does no harm.
  async function pump() {
    if (pumping) {
      return;
    }

    pumping = true;
    let waited = false;
    while (owed.length > 0 && line) {
      const { activity, observer } = owed[0];
      const { id, wait, error } = await post(activity);
      if (wait) {
        say(lostLine);
        waited = true;
        await pause(wait);
        continue;
      }

      owed.shift();
      if (error) {
        observer.error?.(error);
      } else {
        say('');
        observer.next?.(id);
        observer.complete?.();
      }
    }

    pumping = false;
    if (hidden) {
      const last = line;
      line = undefined;
      last?.directLine.end();
    } else if (waited) {
      look();
    }
  }

  // A Direct Line whose messages wait their turn.
  function connect(token) {
    const directLine = WebChat.createDirectLine({ token, domain: new URL(domain, location).href });
    const send = directLine.postActivity.bind(directLine);
    directLine.postActivity = activity => activity.type !== 'message' ? send(activity) : {
      subscribe(observer) {
        owed.push({ activity, observer });
        pump();
        return { unsubscribe() {} };
      }
    };
    return { directLine, post: send, store: WebChat.createStore() };
  }

  // Opens the line, again too: the past comes down the stream, and what was being written stays.
  async function open() {
    let token;
    try {
      ({ token } = await (await ask('/token')).json());
    } catch {
      again();
      return;
    }

    if (hidden) {
      return;
    }

    // No longer the line before it ends: its end is not a loss.
    const before = line;
    line = undefined;
    before?.directLine.end();
    const now = line = connect(token);
    if (before) {
      now.store.dispatch({ type: 'WEB_CHAT/SET_SEND_BOX', payload: { text: before.store.getState().sendBoxValue } });
    }

    now.directLine.connectionStatus$.subscribe(state => {
      if (line !== now) {
        return;
      }

      if (state === online) {
        attempts = 0;
        say('');
        pump();
      } else if (lost.includes(state) && !hidden) {
        again();
      }
    });

    WebChat.renderWebChat({
      directLine: now.directLine, store: now.store, nonce, styleOptions,
      key: token,
      userID: user,
      locale: document.documentElement.lang,
      overrideLocalizedStrings: { TEXT_INPUT_PLACEHOLDER: 'Write here' }
    }, chat);
  }

  let waiting;
  function again() {
    say(lostLine);
    clearTimeout(waiting);
    waiting = setTimeout(open, Math.min(30_000, 1000 * 2 ** attempts++));
  }

  // Out of sight, with or without a server: what is on the page is taken off it.
  function hide() {
    hidden = true;
    clearTimeout(waiting);
    pump();
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
      } else if (line && owed.length === 0) {
        say('');
      }
    } catch {
      say(lostLine);
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
