// Added to Tasklist, Cockpit and Admin.

// There is one login for everything: theirs is never shown.
const toLogin = () => {
  if (location.hash.startsWith('#/login')) {
    location.replace('/login');
  }
};
window.addEventListener('hashchange', toLogin);

// A half-filled form names people. It stays in the page and is not written to the disk of the machine in front of it.
const setItem = Storage.prototype.setItem;
Storage.prototype.setItem = function (key, value) {
  if (!String(key).startsWith('camunda-form:')) {
    setItem.call(this, key, value);
  }
};

// Cockpit writes times as machines do; people here read "21 November 2026 22:41".
const machineTime = /^\s*(\d{4}-\d\d-\d\d)T(\d\d:\d\d):\d\d\s*$/;
const british = (node) => {
  const match = machineTime.exec(node.nodeValue);
  if (match) {
    const day = new Date(match[1] + 'T12:00:00');
    node.nodeValue = day.toLocaleDateString('en-GB', { day: 'numeric', month: 'long', year: 'numeric' }) + ' ' + match[2];
  }
};
new MutationObserver((changes) => {
  for (const change of changes) {
    if (change.type === 'characterData') {
      british(change.target);
    }
    for (const added of change.addedNodes) {
      const texts = document.createTreeWalker(added, NodeFilter.SHOW_TEXT);
      for (let node = added.nodeType === Node.TEXT_NODE ? added : texts.nextNode(); node; node = texts.nextNode()) {
        british(node);
      }
    }
  }
}).observe(document.documentElement, { childList: true, subtree: true, characterData: true });
