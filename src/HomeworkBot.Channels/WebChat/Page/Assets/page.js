// On every page of the client's: a way out that leaves nothing to come back to.
'use strict';

document.getElementById('exit').addEventListener('click', event => {
  event.preventDefault();
  const away = event.currentTarget.href;
  document.documentElement.hidden = true;

  // Not waited for: leaving comes first. "keepalive" lets it arrive after the page is gone.
  const lock = document.getElementById('lock');
  if (lock) {
    fetch(lock.action, { method: 'POST', keepalive: true, redirect: 'manual' }).catch(() => {});
  }

  location.replace(away);
});

// A page the browser brings back whole from its memory may show what has been locked since.
addEventListener('pageshow', event => {
  if (event.persisted) {
    document.documentElement.hidden = true;
    location.reload();
  }
});
