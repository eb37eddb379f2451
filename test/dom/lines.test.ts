/** What belongs together: names over several nodes, rows, headings, fields, and what the eye cannot see. */
import { afterEach, describe, expect, it } from 'vitest';
import { read, type Reading } from './reading.ts';

let reading: Reading | undefined;
const mentionsIn = async (html: string): Promise<string[]> => {
  reading = await read(html);
  return reading.mentions();
};
afterEach(() => {
  reading?.stop();
  document.body.innerHTML = '';
});

describe('names over several nodes', () => {
  it('a name split by inline elements is one name', async () => {
    expect(await mentionsIn('<p><b>Sertra</b>line 50 mg</p>')).toEqual(['sertraline current']);
    expect(await mentionsIn('<p><i>acetylsalicylic</i> acid</p>')).toEqual(['acetylsalicylic acid current']);
    expect(await mentionsIn('<p>ser<!-- -->tra<wbr>line</p>')).toEqual(['sertraline current']);
  });
  it('two blocks are never one name', async () => {
    expect(await mentionsIn('<div>sertra</div><div>line</div>')).toEqual([]);
    expect(await mentionsIn('<p>sertra<br>line</p>')).toEqual([]);
    expect(await mentionsIn('<table><tr><td>sertra</td><td>line</td></tr></table>')).toEqual([]);
  });
  it('inline boxes that touch are cells, not one word', async () => {
    const cell = 'style="display:inline-block;width:9em"';
    expect(await mentionsIn(`<div><span ${cell}>sertraline</span><span ${cell}>ibuprofen</span></div>`)).toEqual([
      'sertraline current',
      'ibuprofen current',
    ]);
    expect(await mentionsIn('<div style="display:flex"><span>sertraline</span><span>50 mg</span></div>')).toEqual([
      'sertraline current',
    ]);
  });
  it('lines parted by <br> are lines of their own', async () => {
    expect(await mentionsIn('<p>sertraline<br>50 mg<br>Allergie: ibuprofen</p>')).toEqual([
      'sertraline current',
      'ibuprofen allergy',
    ]);
  });
  it('SVG text and XHTML elements are read; scripts, styles and templates are not', async () => {
    expect(
      await mentionsIn('<svg width="99" height="20"><text y="9"><tspan>ser</tspan><tspan>traline</tspan></text></svg>'),
    ).toEqual(['sertraline current']);
    expect(
      await mentionsIn(
        '<script>"sertraline"</script><style>.sertraline{}</style><template>sertraline</template><noscript>sertraline</noscript>',
      ),
    ).toEqual([]);
  });
  it('names such as constructor and __proto__ are names like any other', async () => {
    expect(await mentionsIn('<p>Constructor 5 mg, __proto__</p>')).toEqual(
      expect.arrayContaining(['constructor current']),
    );
  });
});

describe('rows', () => {
  const row = (...cells: string[]) => `<tr>${cells.map((cell) => `<td>${cell}</td>`).join('')}</tr>`;

  it('a table row is one line: what another cell says holds for the name', async () => {
    expect(
      await mentionsIn(
        `<table>${row('sertraline', '50 mg', 'gestopt')}${row('ibuprofen', '400 mg', 'actief')}</table>`,
      ),
    ).toEqual(['sertraline stopped', 'ibuprofen current']);
    expect(reading?.lines()[0]?.mentions[0]?.dose).toMatchObject({ amount: 50, unit: 'mg' });
  });
  it('a row of one cell heads the rows below it until the next', async () => {
    const head = (text: string) => `<tr><td colspan="3">${text}</td></tr>`;
    expect(
      await mentionsIn(
        `<table>${head('Actuele medicatie')}${row('sertraline', '50 mg', '')}${head('Gestopte medicatie')}${row('ibuprofen', '', '')}${row('lithium', '', '')}</table>`,
      ),
    ).toEqual(['sertraline current', 'ibuprofen stopped', 'lithium stopped']);
  });
  describe('labels of columns', () => {
    const head = '<thead><tr><th>Middel</th><th>Dosis</th><th>Stopdatum</th></tr></thead>';

    it('a date below a label that tells of stopping is a stop', async () => {
      expect(
        await mentionsIn(
          `<table>${head}<tbody>${row('sertraline', '50 mg', '01-02-2020')}${row('ibuprofen', '400 mg', '')}${row('lithium', '', '01-02-2199')}</tbody></table>`,
        ),
      ).toEqual(['sertraline stopped', 'ibuprofen current', 'lithium current']);
    });
    it('a hidden column says nothing, and a cell that spans keeps the count', async () => {
      expect(
        await mentionsIn(
          `<table><tr><th>Drug</th><th style="display:none">Active</th><th>Note</th></tr>
          <tr><td>sertraline</td><td style="display:none">no</td><td>50 mg</td></tr></table>`,
        ),
      ).toEqual(['sertraline current']);
      expect(
        await mentionsIn(
          `<table><tr><th colspan="2">Drug</th><th>Active</th></tr><tr><td>sertraline</td><td>50 mg</td><td>no</td></tr></table>`,
        ),
      ).toEqual(['sertraline stopped']);
    });
    it('an ARIA grid has them too', async () => {
      expect(
        await mentionsIn(
          `<div role="grid"><div role="row"><div role="columnheader">Drug</div><div role="columnheader">Discontinued</div></div>
          <div role="row"><div role="gridcell">sertraline</div><div role="gridcell">yes</div></div></div>`,
        ),
      ).toEqual(['sertraline stopped']);
    });
    it('a head that comes late is read', async () => {
      await mentionsIn(`<table><tbody>${row('sertraline', '50 mg', '01-02-2020')}</tbody></table>`);
      document.querySelector('table')!.insertAdjacentHTML('afterbegin', head);
      expect(await reading!.until(([first]) => first === 'sertraline stopped')).toEqual(['sertraline stopped']);
    });
  });
  it('ARIA rows and flex rows are rows', async () => {
    expect(
      await mentionsIn(
        '<div role="grid"><div role="row"><div role="gridcell">sertraline</div><div role="gridcell">gestopt</div></div></div>',
      ),
    ).toEqual(['sertraline stopped']);
    expect(
      await mentionsIn('<div style="display:flex"><div>sertraline</div><div>gestopt</div></div><div>ibuprofen</div>'),
    ).toEqual(['sertraline stopped', 'ibuprofen current']);
  });
  it('rows by their style are rows, and the first may name their columns', async () => {
    const rows = (style: string, ...all: string[][]) =>
      all.map((cells) => `<div style="${style}">${cells.map((cell) => `<div>${cell}</div>`).join('')}</div>`);
    const [head, ...body] = rows(
      'display:table-row',
      ['Middel', 'Dosis', 'Stopdatum'],
      ['sertraline', '50 mg', '01-02-2020'],
      ['ibuprofen', '400 mg', ''],
    );
    expect(await mentionsIn(`<div style="display:table">${head}${body.join('')}</div>`)).toEqual([
      'sertraline stopped',
      'ibuprofen current',
    ]);
    const grid = 'display:grid;grid-template-columns:2fr 1fr';
    const [labels, ...drugs] = rows(grid, ['Drug', 'In use'], ['sertraline', 'no'], ['ibuprofen', 'yes']);
    expect(await mentionsIn(`<div>${labels}</div><div><div>${drugs.join('</div><div>')}</div></div>`)).toEqual([
      'sertraline stopped',
      'ibuprofen current',
    ]);
  });
  it('the cells of a flat grid are rows where the first ones name their columns', async () => {
    const flat = (...cells: string[]) =>
      `<div style="display:grid;grid-template-columns:2fr 1fr">${cells.map((cell) => `<div>${cell}</div>`).join('')}</div>`;
    expect(await mentionsIn(flat('<b>Drug</b>', 'Stop', 'sertraline', '01-02-2020', 'ibuprofen', ''))).toEqual([
      'sertraline stopped',
      'ibuprofen current',
    ]);
    document.querySelectorAll('div')[4]!.textContent = '';
    expect(await reading!.until((all) => all.includes('sertraline current'))).toContain('ibuprofen current');
    expect(await mentionsIn(flat('sertraline', 'gestopt', 'ibuprofen', 'actief'))).toContain('ibuprofen current');
    expect(await mentionsIn(flat('Naam', 'X', 'Allergie', 'ibuprofen', 'Medicatie', 'sertraline'))).toEqual([
      'ibuprofen allergy',
      'sertraline current',
    ]);
  });
  it('a table with labels in its rows has none above them', async () => {
    expect(
      await mentionsIn(
        `<table>${row('Allergieën', 'ibuprofen')}${row('Thuismedicatie', 'sertraline, lithium')}</table>`,
      ),
    ).toEqual(['ibuprofen allergy', 'sertraline current', 'lithium current']);
    expect(
      await mentionsIn(
        '<table><tr><th>Allergies</th><td>ibuprofen</td></tr><tr><th>Other drugs</th><td>sertraline</td></tr></table>',
      ),
    ).toEqual(['ibuprofen allergy', 'sertraline current']);
  });
  it('a stop date may stand before the name', async () => {
    expect(
      await mentionsIn(
        `<table><tr><th>Start</th><th>Stop</th><th>Geneesmiddel</th></tr>${row('02-01-2019', '09-01-2019', 'sertraline')}${row('02-01-2019', '', 'ibuprofen')}</table>`,
      ),
    ).toEqual(['sertraline stopped', 'ibuprofen current']);
  });
  it('a term and what is said of it are one line', async () => {
    expect(
      await mentionsIn(
        '<dl><dt>sertraline 50 mg</dt><dd>1 dd 1, gestopt</dd><dt>ibuprofen</dt><dd>400 mg</dd><dd>zo nodig</dd></dl>',
      ),
    ).toEqual(['sertraline stopped', 'ibuprofen current']);
    expect(reading?.lines()[1]?.mentions[0]?.dose).toMatchObject({ amount: 400 });
    const field = reading!.lines()[0]!;
    document.querySelector('dd')!.firstChild!.nodeValue = '1 dd 1';
    expect(await reading!.until(([first]) => first === 'sertraline current')).toContain('sertraline current');
    expect(field.key).toBe(document.querySelector('dt'));
  });
  it('a term ends the section of the term before it', async () => {
    expect(
      await mentionsIn(
        '<dl><dt>Allergies</dt><dd>ibuprofen</dd><dt>sertraline 50 mg</dt><dd>daily</dd><dt>Stopped</dt><dd>lithium</dd></dl>',
      ),
    ).toEqual(['ibuprofen allergy', 'sertraline current', 'lithium stopped']);
    expect(await mentionsIn('<h3>Allergies</h3><p>ibuprofen</p><h3>sertraline 50 mg</h3><p>daily</p>')).toEqual([
      'ibuprofen allergy',
      'sertraline current',
    ]);
  });
  describe('fields of one record are a line', () => {
    it('side by side, with their labels', async () => {
      const order = (drug: string, last: string) =>
        `<fieldset><legend>Order</legend><label>Drug</label><input value="${drug}"><label>Dose</label><input value="50 mg"><label>Status</label><input value="${last}"></fieldset>`;
      expect(await mentionsIn(`<form>${order('sertraline', 'HELD')}${order('ibuprofen', '')}</form>`)).toEqual([
        'sertraline planned',
        'ibuprofen current',
      ]);
      expect(reading?.lines()[1]?.mentions[0]?.dose).toMatchObject({ amount: 50, unit: 'mg' });
    });
    it('each in a block of its own', async () => {
      const field = (label: string, value: string) => `<div><label>${label} <input value="${value}"></label></div>`;
      expect(
        await mentionsIn(
          `<div>${field('Middel', 'sertraline')}${field('Dosering', '50 mg')}${field('Stopdatum', '01-02-2020')}</div>`,
        ),
      ).toEqual(['sertraline stopped']);
    });
    it('also when only a screen reader is told what they are', async () => {
      expect(
        await mentionsIn(
          '<p><input aria-label="Drug" value="sertraline"> <input aria-label="Dose" value="50 mg"> <input type="date" aria-label="Stop" value="2020-02-01"></p>',
        ),
      ).toEqual(['sertraline stopped']);
    });
    it('but the fields of a form for several drugs are not', async () => {
      const field = (label: string, value: string) => `<div><label>${label} <input value="${value}"></label></div>`;
      expect(
        await mentionsIn(`<div>${field('Allergie', 'ibuprofen')}${field('Medicatie', 'sertraline')}</div>`),
      ).toEqual(['ibuprofen allergy', 'sertraline current']);
    });
  });
  it('fields stand in their row with what they show', async () => {
    expect(
      await mentionsIn(
        `<table>${row('<input value="sertraline">', '<input value="50 mg">', '<select><option>actief<option selected>gestopt</select>')}</table>`,
      ),
    ).toEqual(['sertraline stopped']);
    expect(reading?.lines()[0]?.mentions[0]?.dose).toMatchObject({ amount: 50, unit: 'mg' });
  });
});

describe('headings and words before', () => {
  it('blocks before a line do not run on in it, or in each other', async () => {
    expect(await mentionsIn('<div><p>Voorgeschiedenis</p><span>Allergieën</span></div><p>ibuprofen</p>')).toEqual([
      'ibuprofen allergy',
    ]);
    expect(
      await mentionsIn(
        '<p>6 drugs in this list, saved on her phone as the list of her father</p><ul><li>sertraline hydrochloride 50 mg daily</li></ul>',
      ),
    ).toEqual(['sertraline current']);
  });
  it('a heading holds for the list below it, and the next heading ends it', async () => {
    expect(
      await mentionsIn(
        '<h2>Allergieën</h2><ul><li>ibuprofen</li><li>diclofenac</li></ul><h2>Medicatie</h2><ul><li>sertraline</li></ul>',
      ),
    ).toEqual(['ibuprofen allergy', 'diclofenac allergy', 'sertraline current']);
  });
  it('the considerations of a letter are no plan', async () => {
    expect(await mentionsIn('<h2>Overwegingen</h2><p>Al een half jaar lithium, goed verdragen.</p>')).toEqual([
      'lithium current',
    ]);
  });
  it('a heading holds through a long list', async () => {
    const filler = Array.from({ length: 200 }, (_, index) => `<li>pollen van soort ${index}</li>`).join('');
    expect(await mentionsIn(`<h2>Allergieën</h2><ul>${filler}<li>ibuprofen</li></ul>`)).toEqual(['ibuprofen allergy']);
    const paragraphs = Array.from({ length: 60 }, (_, index) => `<div>pollen van soort ${index}</div>`).join('');
    expect(await mentionsIn(`<h2>Allergieën</h2>${paragraphs}<div>ibuprofen</div>`)).toEqual(['ibuprofen allergy']);
  });
  it('a heading below the one that tells does not hide it', async () => {
    expect(await mentionsIn('<h2>Allergieën</h2><h3>Groep 2</h3><p>ibuprofen</p>')).toEqual(['ibuprofen allergy']);
  });
  it('a heading of the same rank ends a section, also when nobody knows what it says', async () => {
    expect(
      await mentionsIn(
        '<h2>Lithium</h2><h3>Contra-indicaties</h3><p>ibuprofen</p><h2>Vragenlijst</h2><p>sertraline</p>',
      ),
    ).toEqual(['lithium current', 'ibuprofen negated', 'sertraline current']);
    expect(
      await mentionsIn('<h2>Allergieën</h2><h3>Anafylaxie</h3><p>ibuprofen</p><h2>Vragenlijst</h2><p>sertraline</p>'),
    ).toEqual(['ibuprofen allergy', 'sertraline current']);
  });
  it('a term or a caption holds within its own list or table', async () => {
    expect(
      await mentionsIn(
        '<dl><dt>Contra-indicaties</dt><dd>ibuprofen</dd><dt>Voorstel</dt><dd>omeprazol</dd></dl><p>sertraline</p>',
      ),
    ).toEqual(['ibuprofen negated', 'omeprazole current', 'sertraline current']);
    expect(
      await mentionsIn(
        '<table><caption>Allergieën</caption><tr><td>ibuprofen</td><td>rash</td></tr></table><div>sertraline 50 mg</div>',
      ),
    ).toEqual(['ibuprofen allergy', 'sertraline current']);
  });
  it('the allergies in a ward list are not those of what the patient gets', async () => {
    expect(
      await mentionsIn(
        '<table><tr><th>Bed</th><th>Allergies</th><th>Due</th></tr>' +
          '<tr><td>2</td><td>ibuprofen - swelling</td><td>sertraline 50 mg<br>omeprazole 20 mg</td></tr></table>',
      ),
    ).toEqual(['ibuprofen allergy', 'sertraline current', 'omeprazole current']);
  });
  it('a label in bold, a definition list and a caption are headings too', async () => {
    expect(await mentionsIn('<p><b>Allergieën:</b></p><ul><li>ibuprofen</li></ul>')).toEqual(['ibuprofen allergy']);
    expect(
      await mentionsIn('<dl><dt>Allergieën</dt><dd>ibuprofen</dd><dt>Medicatie</dt><dd>sertraline</dd></dl>'),
    ).toEqual(['ibuprofen allergy', 'sertraline current']);
    expect(
      await mentionsIn('<table><caption>Allergieën</caption><tr><td>ibuprofen</td><td>huid</td></tr></table>'),
    ).toEqual(['ibuprofen allergy']);
  });
  it('the label of a field speaks for what stands in it', async () => {
    expect(await mentionsIn('<label>Allergieën <textarea>ibuprofen</textarea></label>')).toEqual(['ibuprofen allergy']);
    expect(await mentionsIn('<input aria-label="Allergieën" value="ibuprofen">')).toEqual(['ibuprofen allergy']);
  });
});

describe('what the eye cannot see', () => {
  it.each([
    ['display: none', '<div style="display:none">sertraline</div>'],
    ['visibility: hidden', '<div style="visibility:hidden">sertraline</div>'],
    ['visibility: collapse', '<table><tr style="visibility:collapse"><td>sertraline</td></tr></table>'],
    ['hidden', '<section hidden><p>sertraline</p></section>'],
    ['a collapsed <details>', '<details><summary>Meer</summary>sertraline</details>'],
    ['a closed <dialog>', '<dialog>sertraline</dialog>'],
    ['content-visibility: hidden', '<div style="content-visibility:hidden"><p>sertraline</p></div>'],
    [
      'a hidden field',
      '<div style="display:none"><input value="sertraline"></div><input type="hidden" value="sertraline">',
    ],
    ['a password or search box', '<input type="password" value="sertraline"><input type="search" value="sertraline">'],
    ['an option that is not chosen', '<select><option>kies<option>sertraline</select>'],
  ])('%s: not on the list', async (_what, html) => {
    expect(await mentionsIn(html)).toEqual([]);
  });

  it.each([
    ['aria-hidden text that is shown', '<div aria-hidden="true">sertraline</div>'],
    ['an open <details>', '<details open><summary>Meer</summary>sertraline</details>'],
    [
      'shown inside something invisible',
      '<div style="visibility:hidden"><p style="visibility:visible">sertraline</p></div>',
    ],
    ['a transparent element', '<div style="opacity:0">sertraline</div>'],
  ])('%s: on the list', async (_what, html) => {
    expect(await mentionsIn(html)).toEqual(['sertraline current']);
  });

  it('a dialog in the top layer is read', async () => {
    document.body.innerHTML = '<dialog><p>sertraline</p></dialog>';
    document.querySelector('dialog')!.showModal();
    const { readDocument } = await import('./reading.ts');
    reading = await readDocument();
    expect(reading.mentions()).toEqual(['sertraline current']);
  });
});
