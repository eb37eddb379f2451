/** The reading follows the page: text that comes, changes, moves, hides and goes, fields, and documents that rewrite themselves. */
import { afterEach, describe, expect, it } from 'vitest';
import { read, type Reading } from './reading.ts';

let reading: Reading;
afterEach(() => {
  reading.stop();
  document.body.innerHTML = '';
});
const byId = (id: string): HTMLElement => document.getElementById(id)!;
const includes = (wanted: string) => (found: string[]) => found.includes(wanted);
const equals = (wanted: string[]) => (found: string[]) => JSON.stringify(found) === JSON.stringify(wanted);

describe('changes of the text', () => {
  it('text typed letter by letter into a node becomes a name when it is one, and stops being one', async () => {
    reading = await read('<p id="p">ser</p>');
    const text = byId('p').firstChild as Text;
    for (const letter of 'traline') text.appendData(letter);
    await reading.until(includes('sertraline current'));
    text.appendData('x');
    await reading.until(equals([]));
  });

  it('a name completed by a new neighbour is found, and lost when the neighbour goes', async () => {
    reading = await read('<p id="p">ser</p>');
    const rest = document.createElement('b');
    rest.textContent = 'traline';
    byId('p').append(rest);
    await reading.until(includes('sertraline current'));
    rest.remove();
    await reading.until(equals([]));
  });

  it('removing a row removes its names, and no other', async () => {
    reading = await read('<table><tr><td>sertraline<td>50 mg<tr id="row"><td>ibuprofen<td>400 mg</table>');
    expect(reading.mentions()).toEqual(['sertraline current', 'ibuprofen current']);
    byId('row').remove();
    await reading.until(equals(['sertraline current']));
  });

  it('another cell of a row that changes changes the status of its name', async () => {
    reading = await read('<table><tr><td>sertraline<td id="state">actief</table>');
    byId('state').textContent = 'gestopt';
    await reading.until(equals(['sertraline stopped']));
    byId('state').firstChild!.nodeValue = 'actief';
    await reading.until(equals(['sertraline current']));
  });

  it('words that grow, shrink or go empty in a row move its names along', async () => {
    reading = await read(
      '<table><tr><td>een<td>twee<tr><td id="a">x<td id="b">sertraline<td id="c">1dd<td>ibuprofen</table>',
    );
    const data = (id: string, words: string): void => {
      (byId(id).firstChild as Text).data = words;
    };
    const stand = () =>
      reading
        .lines()
        .flatMap(({ text, mentions }) =>
          mentions.map(({ start, end, status }) => `${text.slice(start, end)} ${status}`),
        );
    data('a', 'een heel stuk langer');
    data('c', 'elke dag');
    await reading.until(() => reading.lines()[0]!.text === 'een heel stuk langer\tsertraline\telke dag\tibuprofen');
    expect(stand()).toEqual(['sertraline current', 'ibuprofen current']);
    expect(reading.lines()[0]!.pieces.map(({ start, length }) => [start, length])).toEqual([
      [0, 20],
      [21, 10],
      [32, 8],
      [41, 9],
    ]);
    data('c', 'gestopt');
    data('a', ' ');
    await reading.until(includes('sertraline stopped'));
    expect(reading.lines()[0]!.text).toBe(' sertraline\tgestopt\tibuprofen');
    data('b', 'citalopram of lithium');
    data('a', 'nu');
    await reading.until(includes('lithium stopped'));
    expect(stand()).toEqual(['citalopram stopped', 'lithium stopped', 'ibuprofen current']);
  });

  it('a word in a cell of a table that lays out the page speaks for the text behind it', async () => {
    reading = await read(
      `<table><tr><td>Dossier<td>x<tr><td id="label">Allergieën:<td><p>sertraline</p><p>${'woord '.repeat(250)}</p></table>`,
    );
    expect(reading.mentions()).toEqual(['sertraline allergy']);
    (byId('label').firstChild as Text).data = 'Medicatie:';
    await reading.until(equals(['sertraline current']));
    (byId('label').firstChild as Text).data = 'Allergieën:';
    await reading.until(equals(['sertraline allergy']));
  });

  it('a heading that changes, comes or goes changes the status of what stands below it', async () => {
    reading = await read('<h2 id="h">Medicatie</h2><ul><li>sertraline</li><li>ibuprofen</li></ul>');
    byId('h').textContent = 'Allergieën';
    await reading.until(equals(['sertraline allergy', 'ibuprofen allergy']));
    byId('h').remove();
    await reading.until(equals(['sertraline current', 'ibuprofen current']));
    document.querySelector('ul')!.insertAdjacentHTML('beforebegin', '<p id="p">Allergieën:</p>');
    await reading.until(equals(['sertraline allergy', 'ibuprofen allergy']));
  });

  it('a row that changed keeps following its heading, its caption and the row that heads it', async () => {
    reading = await read(
      '<h2 id="h">Medicatie</h2><table id="t"><tr><td>Middel<td>Dosis<tr id="first"><td>sertraline<td id="a">50 mg<tr><td id="b">ibuprofen<td>400 mg</table>',
    );
    const statuses =
      (status: string, drug = 'ibuprofen') =>
      (found: string[]) =>
        found.length === 2 && [`sertraline ${status}`, `${drug} ${status}`].every((each) => found.includes(each));
    const cell = byId('b').firstChild as Text;
    cell.data = 'diclofenac';
    await reading.until(statuses('current', 'diclofenac'));
    byId('h').firstChild!.nodeValue = 'Allergieën';
    await reading.until(statuses('allergy', 'diclofenac'));
    cell.data = 'ibuprofen';
    await reading.until(statuses('allergy'));
    // Together with the row itself, and the heading in the same reading.
    byId('h').textContent = 'Medicatie';
    cell.data = 'diclofenac';
    await reading.until(statuses('current', 'diclofenac'));
    byId('first').insertAdjacentHTML('beforebegin', '<tr id="head"><td colspan="2">Gestopte medicatie</td></tr>');
    await reading.until(statuses('stopped', 'diclofenac'));
    cell.data = 'ibuprofen';
    await reading.until(statuses('stopped'));
    byId('head').firstChild!.textContent = 'Allergieën';
    cell.data = 'diclofenac';
    await reading.until(statuses('allergy', 'diclofenac'));
    byId('head').remove();
    cell.data = 'ibuprofen';
    await reading.until(statuses('current'));
    byId('t').insertAdjacentHTML('afterbegin', '<caption id="c">Gestopt</caption>');
    await reading.until(statuses('stopped'));
    byId('a').textContent = '100 mg';
    byId('c').textContent = 'Medicatie';
    await reading.until(statuses('current'));
  });

  it('a row that heads others counts no longer when it is hidden and they change', async () => {
    reading = await read(
      '<table><tr><td>Middel<td>Dosis<tr id="head"><td colspan="2">Allergieën<tr><td id="a">sertraline<td>x<tr><td id="b">citalopram<td>x</table>',
    );
    expect(reading.mentions()).toEqual(['sertraline allergy', 'citalopram allergy']);
    byId('head').hidden = true;
    byId('a').firstChild!.nodeValue = 'ibuprofen';
    await reading.until(includes('ibuprofen current'));
  });

  it('a label above a column that changes speaks for the rows below it, also in a plain cell', async () => {
    reading = await read(
      '<table><tr><td>Middel<td id="label">Dosis<tr><td>sertraline<td>01-02-2020<tr><td>citalopram<td>01-02-2020</table>',
    );
    expect(reading.mentions()).toEqual(['sertraline current', 'citalopram current']);
    byId('label').firstChild!.nodeValue = 'Stopdatum';
    await reading.until(includes('citalopram stopped'));
  });

  it('a list that is rebuilt whole, as frameworks do, is read once', async () => {
    reading = await read('<ul id="list"></ul>');
    for (let round = 0; round < 20; round++) byId('list').innerHTML = '<li>sertraline</li><li>ibuprofen</li>';
    await reading.until((found) => found.length === 2);
    expect([...reading.mentions()].sort()).toEqual(['ibuprofen current', 'sertraline current']);
  });

  it('a row that moves keeps its name once', async () => {
    reading = await read(
      '<h2>Medicatie</h2><ul id="a"><li id="li">ibuprofen</li></ul><h2>Allergieën</h2><ul id="b"></ul>',
    );
    byId('b').append(byId('li'));
    await reading.until(equals(['ibuprofen allergy']));
  });

  it('a page that rewrites itself on every change of ours would see none: it is not changed by being read', async () => {
    reading = await read('<p id="p">sertraline 50 mg</p>');
    let seen = 0;
    const observer = new MutationObserver((records) => (seen += records.length));
    observer.observe(document, { subtree: true, childList: true, attributes: true, characterData: true });
    await reading.live.sweep();
    await new Promise((done) => setTimeout(done, 300));
    observer.disconnect();
    expect(seen).toBe(0);
  });
});

describe('what comes into view and leaves it', () => {
  it('a tab that opens and closes', async () => {
    reading = await read('<style>.off{display:none}</style><div id="tab" class="off"><p>sertraline</p></div>');
    expect(reading.mentions()).toEqual([]);
    byId('tab').className = '';
    await reading.until(equals(['sertraline current']));
    byId('tab').className = 'off';
    await reading.until(equals([]));
  });
  it('details that open', async () => {
    reading = await read('<details id="d"><summary>Meer</summary><p>sertraline</p></details>');
    (byId('d') as HTMLDetailsElement).open = true;
    await reading.until(equals(['sertraline current']));
  });
  it('a style sheet that changes is seen by the next sweep', async () => {
    reading = await read('<style id="s">#p{display:none}</style><p id="p">sertraline</p>');
    byId('s').textContent = '';
    await reading.live.sweep();
    expect(reading.mentions()).toEqual(['sertraline current']);
  });
});

describe('fields', () => {
  const type = (field: HTMLInputElement | HTMLTextAreaElement, value: string) => {
    field.value = value;
    field.dispatchEvent(new InputEvent('input', { bubbles: true }));
  };
  it('what is typed is read, and gone when it is cleared', async () => {
    reading = await read('<input id="f">');
    type(byId('f') as HTMLInputElement, 'sertraline 50 mg');
    await reading.until(equals(['sertraline current']));
    type(byId('f') as HTMLInputElement, '');
    await reading.until(equals([]));
  });
  it('a value set by script is seen by the next sweep', async () => {
    reading = await read('<textarea id="f"></textarea>');
    (byId('f') as HTMLTextAreaElement).value = 'sertraline 50 mg\nibuprofen';
    await reading.live.sweep();
    expect(reading.mentions()).toEqual(['sertraline current', 'ibuprofen current']);
  });
  it('another option that is chosen', async () => {
    reading = await read('<select id="f"><option>ibuprofen<option>sertraline</select>');
    expect(reading.mentions()).toEqual(['ibuprofen current']);
    (byId('f') as HTMLSelectElement).selectedIndex = 1;
    byId('f').dispatchEvent(new Event('change', { bubbles: true }));
    await reading.until(equals(['sertraline current']));
  });
  it('a field is not read while its text is being composed', async () => {
    reading = await read('<input id="f"><p id="p"></p>');
    const field = byId('f') as HTMLInputElement;
    field.dispatchEvent(new CompositionEvent('compositionstart', { bubbles: true, composed: true }));
    type(field, 'sertraline');
    byId('p').textContent = 'ibuprofen';
    expect(await reading.until(includes('ibuprofen current'))).toEqual(['ibuprofen current']);
    field.dispatchEvent(new CompositionEvent('compositionend', { bubbles: true, composed: true }));
    await reading.until(includes('sertraline current'));
  });
  it('text in a contenteditable waits for the composition to end', async () => {
    reading = await read('<div id="e" contenteditable="true">x</div><p id="p"></p>');
    byId('e').dispatchEvent(new CompositionEvent('compositionstart', { bubbles: true, composed: true }));
    byId('e').firstChild!.nodeValue = 'sertraline';
    byId('p').textContent = 'ibuprofen';
    expect(await reading.until(includes('ibuprofen current'))).toEqual(['ibuprofen current']);
    byId('e').dispatchEvent(new CompositionEvent('compositionend', { bubbles: true, composed: true }));
    await reading.until(includes('sertraline current'));
  });
  it('focus, selection and value stay as they are', async () => {
    reading = await read('<input id="f" value="sertraline 50 mg">');
    const field = byId('f') as HTMLInputElement;
    field.focus();
    field.setSelectionRange(3, 7);
    await reading.live.sweep();
    expect([document.activeElement, field.selectionStart, field.selectionEnd, field.value]).toEqual([
      field,
      3,
      7,
      'sertraline 50 mg',
    ]);
  });
});

describe('shadow roots', () => {
  it('open ones, nested ones and late ones are read; their changes too', async () => {
    reading = await read('<div id="open"></div><x-late style="display:block"></x-late><x-flat></x-flat>');
    const open = byId('open').attachShadow({ mode: 'open' });
    open.innerHTML = '<p>sertraline</p><div id="inner"></div>';
    open.getElementById('inner')!.attachShadow({ mode: 'open' }).innerHTML = '<p id="q">ibuprofen</p>';
    await reading.live.sweep();
    expect([...reading.mentions()].sort()).toEqual(['ibuprofen current', 'sertraline current']);
    open.querySelector('p')!.textContent = 'lithium';
    await reading.until(includes('lithium current'));
    document.querySelector('x-late')!.attachShadow({ mode: 'open' }).innerHTML = '<p>citalopram</p>';
    await reading.until(includes('citalopram current'));
    byId('open').remove();
    await reading.until(equals(['citalopram current']));
    document.querySelector('x-flat')!.attachShadow({ mode: 'open' }).innerHTML = 'fluoxetine';
    await reading.live.sweep();
    expect(reading.mentions()).toContain('fluoxetine current');
  });
});

describe('teardown', () => {
  it('after it nothing is read any more', async () => {
    reading = await read('<p id="p">sertraline</p>');
    reading.stop();
    byId('p').textContent = 'ibuprofen';
    await new Promise((done) => setTimeout(done, 300));
    expect(reading.mentions()).toEqual(['sertraline current']);
  });
});
