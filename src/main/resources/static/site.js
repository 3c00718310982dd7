// Adds comfort only; every page works without it.

// A button that shows what was typed into a password field.
for (const input of document.querySelectorAll('input[data-show]')) {
  const button = document.createElement('button');
  button.type = 'button';
  button.className = 'button button-secondary';
  button.textContent = input.dataset.show;
  button.setAttribute('aria-controls', input.id);
  button.setAttribute('aria-pressed', 'false');
  button.addEventListener('click', () => {
    const show = input.type === 'password';
    input.type = show ? 'text' : 'password';
    button.textContent = show ? input.dataset.hide : input.dataset.show;
    button.setAttribute('aria-pressed', String(show));
  });
  input.after(button);
}

// What can be had once only is asked for once: a second click would cut the first answer off.
for (const form of document.querySelectorAll('form[data-once]')) {
  form.addEventListener('submit', () => setTimeout(() => {
    for (const button of form.querySelectorAll('button')) {
      button.disabled = true;
      button.textContent = form.dataset.once;
    }
  }));
}

// A file that is too large is told so before it is sent.
for (const input of document.querySelectorAll('input[data-most]')) {
  input.addEventListener('change', () => {
    const large = [...input.files].some((file) => file.size > Number(input.dataset.most));
    input.setCustomValidity(large ? input.dataset.tooLarge : '');
    input.reportValidity();
  });
}

// A page that waits for something looks again by itself, unless somebody is at work in it.
const { again } = document.body.dataset;
if (again) {
  setInterval(() => {
    const busy = document.activeElement?.closest('main') && document.activeElement.id !== 'main';
    if (!document.hidden && !busy) {
      location.reload();
    }
  }, again * 1000);
}

// A page behind a login that the browser kept in its memory is asked for anew: login or gate may be over by now.
if (document.querySelector('form[action$="/logout"]')) {
  addEventListener('pagehide', (event) => {
    document.documentElement.hidden = event.persisted;
  });
  addEventListener('pageshow', (event) => {
    if (event.persisted) {
      location.reload();
    }
  });
}

// What went wrong is read first.
document.querySelector('#errors, #answer')?.focus();
