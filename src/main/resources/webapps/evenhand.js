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
