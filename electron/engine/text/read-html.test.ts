import { describe, expect, test } from 'vitest';
import { readHtml } from './read-html';

const read = (source: string) => {
  const text = readHtml(Buffer.from(source));
  return text.ok ? text.value : null;
};
const lines = (source: string) => read(source)?.pages[0]?.lines.map((line) => line.text);
const hidden = (source: string) => read(source)?.findings.map(({ kind, text }) => [kind, text]);

describe('readHtml', () => {
  test('blocks, breaks and rows are lines; what runs on is one line', () => {
    expect(
      lines(
        '<div>Jane <b>Roe</b><br>Leeds</div><p>Nurse\n  at\tCity<ul><li>ICU<li>ER</ul><table><tr><td>2019<td>Ward</table>',
      ),
    ).toEqual(['Jane Roe', 'Leeds', 'Nurse at City', 'ICU', 'ER', '2019  Ward']);
  });

  test('headings, items and bold lines are known as such', () => {
    const found = read('<h2>Work</h2><ul><li>ICU</ul><p><strong>Nurse</strong></p><p>Leeds')?.pages[0]?.lines;
    expect(found?.map(({ heading, item, bold }) => [heading, item, bold])).toEqual([
      [true, false, true],
      [false, true, false],
      [false, false, true],
      [false, false, false],
    ]);
  });

  test.each([
    ['marked-hidden', '<p style="display:none">X</p>'],
    ['marked-hidden', '<style>#a .b { visibility: hidden }</style><div id=a><p class="x b">X</p></div>'],
    ['marked-hidden', '<p hidden>X</p>'],
    ['background-colour', '<p style="color:#fff">X</p>'],
    ['background-colour', '<table bgcolor=navy><tr><td><font color="#000080">X</font></table>'],
    ['tiny-text', '<span style="font-size:1px">X</span>'],
    ['off-page-text', '<p style="position:absolute;left:-9999px">X</p>'],
    ['clipped-text', '<p style="height:0;overflow:hidden">X</p>'],
    ['invisible-ink', '<p style="opacity:0">X</p>'],
    ['invisible-ink', '<p style="color:rgba(0,0,0,0)">X</p>'],
  ])('%s: %s is found and kept apart', (kind, source) => {
    expect(lines(`<p>Jane</p>${source}<p>Roe`)).toEqual(['Jane', 'Roe']);
    expect(hidden(`<p>Jane</p>${source}<p>Roe`)).toEqual([[kind, 'X']]);
  });

  test('white text on a dark block, and rules for print or for other elements, hide nothing', () => {
    const source =
      '<style>@media print { p { display: none } } .menu p { display: none } header{background:#123;color:white}</style><header><h1>Jane</h1></header><p>Roe</p>';
    expect(lines(source)).toEqual(['Jane', 'Roe']);
    expect(hidden(source)).toEqual([]);
  });

  test('scripts, titles and templates are no text; letters written as names are', () => {
    expect(
      lines(
        '<title>CV</title><script>if (a<b) "x"</script><template>t</template><p>M&uuml;ller &amp; S&ouml;hne &#8211; &#x4e;&nbsp;&copy &unknown;',
      ),
    ).toEqual(['Müller & Söhne – N © &unknown;']);
  });

  test('the code page a page declares is used', () => {
    const text = readHtml(Buffer.from('<meta charset="iso-8859-2"><p>\xa3\xf3d\xbc</p>', 'latin1'));
    expect(text.ok && text.value.pages[0]?.lines[0]?.text).toBe('Łódź');
  });

  test('a million open tags and broken quotes end in text, not in a full stack', () => {
    expect(lines(`${'<div>'.repeat(200_000)}Jane`)).toEqual(['Jane']);
    expect(lines('<p title="a>Jane</p><p>Roe')).toBeDefined();
  });
});
