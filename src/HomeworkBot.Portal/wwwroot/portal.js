// The two things a page cannot do by itself: print, and put a link on the clipboard.
globalThis.homeworkBotPortal = {
  /** Copies a text field's value; false where the browser does not allow it, with the text selected for copying by hand. */
  async copy(fieldId) {
    const field = document.getElementById(fieldId);
    field.focus();
    field.select();
    try {
      await navigator.clipboard.writeText(field.value);
      return true;
    } catch {
      return false;
    }
  },
};

const showPrintButtons = () => document.querySelectorAll('[data-print]').forEach((button) => { button.hidden = false; });
document.addEventListener('click', (event) => {
  if (event.target.closest('[data-print]')) {
    window.print();
  }
});
document.addEventListener('DOMContentLoaded', () => globalThis.Blazor?.addEventListener('enhancedload', showPrintButtons));
showPrintButtons();
