/**
 * Behaves as the record systems that break naive readers do: the list appears after load, is built anew on every change of
 * state, keeps texts in fields, and opens its prescription form inside a shadow root.
 */
const rows = [
  { drug: 'SERTRALINE TABLET 50MG', use: '1 maal per dag 1 tablet', since: '02-2023', prescriber: 'huisarts' },
  { drug: 'DICLOFENAC-NA TABLET MSR 50MG', use: '3 maal per dag 1 tablet', since: '11-2026', prescriber: 'huisarts' },
  { drug: 'OMEPRAZOL CAPSULE MSR 20MG', use: '1 maal per dag 1 capsule', since: '11-2026', prescriber: 'huisarts' },
  { drug: 'METOPROLOL TABLET MGA 50MG (SUCCINAAT)', use: '1 maal per dag 1 tablet', since: '06-2019', prescriber: 'cardioloog' },
];

/** One more row comes in late, as from a pharmacy's server. */
const late = { drug: 'CLOPIDOGREL TABLET 75MG', use: '1 maal per dag 1 tablet', since: '10-2026', prescriber: 'cardioloog' };

function element(name, text, ...children) {
  const made = document.createElement(name);
  if (text) made.textContent = text;
  made.append(...children);
  return made;
}

function render(state) {
  const head = element('tr', '', ...['Middel', 'Gebruik', 'Sinds', 'Voorschrijver'].map((title) => element('th', title)));
  const body = state.map((row) =>
    element('tr', '', ...[row.drug, row.use, row.since, row.prescriber].map((cell) => element('td', cell))),
  );
  const list = document.querySelector('#list');
  list.replaceChildren(
    element('h2', 'Actuele medicatie'),
    element('table', '', element('thead', '', head), element('tbody', '', ...body)),
    element('h2', 'Gestopte medicatie'),
    element('ul', '', element('li', 'Paroxetine 20 mg, gestopt in 2019')),
  );
}

customElements.define(
  'new-prescription',
  class extends HTMLElement {
    connectedCallback() {
      const root = this.attachShadow({ mode: 'open' });
      const dialog = element('dialog', '', element('h2', 'Nieuw recept'));
      const drug = element('input');
      drug.value = 'tramadol capsule 50 mg';
      drug.setAttribute('aria-label', 'Middel');
      const use = element('input');
      use.value = 'zo nodig, maximaal 4 per dag';
      use.setAttribute('aria-label', 'Gebruik');
      dialog.append(drug, use, element('button', 'Voorschrijven'));
      const style = element('style', 'dialog { margin: 1.5rem 0 0; position: static; border: 1px solid #d5dbe1 } input { font: inherit; width: 16rem; margin-right: .5rem }');
      root.append(style, dialog);
      dialog.show();
    }
  },
);

setTimeout(() => {
  render(rows);
  document.querySelector('#note').value = 'Allergie: ibuprofen (huiduitslag).';
}, 700);
setTimeout(() => render([...rows, late]), 2000);
