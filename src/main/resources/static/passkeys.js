// Asks the device for a passkey, or makes one, and sends the form with its answer. Forms with data-passkey stay hidden
// where browsers know no passkeys; what says so ([data-passkey-missing]) goes where they do.

const bytes = text => Uint8Array.from(atob(text.replace(/-/g, '+').replace(/_/g, '/')), char => char.charCodeAt(0));

const text = buffer => btoa(String.fromCharCode(...new Uint8Array(buffer)))
  .replace(/\+/g, '-').replace(/\//g, '_').replace(/=+$/, '');

const named = credential => ({ ...credential, id: bytes(credential.id) });

async function asked(form) {
  const answer = await fetch(form.dataset.options, {
    method: 'POST',
    headers: { 'X-XSRF-TOKEN': form.elements._csrf.value, 'Accept': 'application/json' },
  });
  if (!answer.ok) {
    throw new Error(`asked in vain: ${answer.status}`);
  }
  const options = await answer.json();
  return { ...options, challenge: bytes(options.challenge) };
}

async function make(form) {
  const options = await asked(form);
  const made = await navigator.credentials.create({ publicKey: {
    ...options,
    user: named(options.user),
    excludeCredentials: (options.excludeCredentials ?? []).map(named),
  } });
  return written(made, {
    clientDataJSON: text(made.response.clientDataJSON),
    attestationObject: text(made.response.attestationObject),
    transports: made.response.getTransports?.() ?? [],
  });
}

async function prove(form) {
  const options = await asked(form);
  const proof = await navigator.credentials.get({ publicKey: { ...options, allowCredentials: [] } });
  return written(proof, {
    clientDataJSON: text(proof.response.clientDataJSON),
    authenticatorData: text(proof.response.authenticatorData),
    signature: text(proof.response.signature),
    userHandle: proof.response.userHandle ? text(proof.response.userHandle) : null,
  });
}

function written(credential, response) {
  return JSON.stringify({
    id: credential.id,
    rawId: text(credential.rawId),
    type: credential.type,
    clientExtensionResults: {},
    response,
  });
}

// What the browser throws, in the words that the page brought along.
const words = { NotAllowedError: 'cancelled', AbortError: 'cancelled', InvalidStateError: 'known' };

function tell(form, error) {
  const place = form.querySelector('[data-passkey-error]');
  place.textContent = form.dataset[words[error.name]] ?? form.dataset.failed;
  place.hidden = false;
}

function busy(form, is) {
  form.toggleAttribute('aria-busy', is);
  form.querySelector('button').disabled = is;
}

for (const form of window.PublicKeyCredential ? document.querySelectorAll('form[data-passkey]') : []) {
  form.hidden = false;
  document.querySelectorAll('[data-passkey-missing]').forEach(note => { note.hidden = true; });
  form.addEventListener('submit', async event => {
    event.preventDefault();
    form.querySelector('[data-passkey-error]').hidden = true;
    busy(form, true);
    try {
      form.elements.credential.value = await (form.dataset.passkey === 'make' ? make(form) : prove(form));
      form.submit();
    } catch (error) {
      busy(form, false);
      tell(form, error);
    }
  });
  window.addEventListener('pageshow', () => busy(form, false));
}
