// A printed resume put on a scanner a little askew: one picture, no text layer.
import { makePdf } from '../bytes/pdf.mjs';
import { makePng } from '../bytes/png.mjs';
import { makeRandom } from '../bytes/random.mjs';
import { makeRaster, widthOf } from '../bytes/raster.mjs';
import { labels, span } from '../labels.mjs';

const page = { wide: 595, tall: 842 };
const scale = 200 / 72;
const picture = { width: Math.ceil(page.wide * scale), height: Math.ceil(page.tall * scale) };
// Sine and cosine of 0.7 degrees, written out: a library's last digit may differ.
const tilt = { sin: 0.012217, cos: 0.999925 };

export const scan = () => (person) =>
  makePdf({ title: 'Scan', author: 'Copier 2nd floor', producer: 'Office Copier 4500' }, (doc) => {
    doc.image(draw(person), 0, 0, { width: page.wide, height: page.tall });
  });

const place = ([x, y]) => {
  const [dx, dy] = [x - page.wide / 2, y - page.tall / 2];
  return [
    (page.wide / 2 + dx * tilt.cos - dy * tilt.sin) * scale,
    (page.tall / 2 + dx * tilt.sin + dy * tilt.cos) * scale,
  ];
};

const leading = 1.24;

const draw = (person) => {
  const raster = makeRaster({ ...picture, place });
  typeset(raster, person);
  const random = makeRandom(1947);
  return makePng({ ...picture, rows: (y) => aged(raster.row(y), y, random) });
};

/** Ink is not quite black, paper has specks, the edge of the glass leaves a shadow. */
const aged = (ink, y, random) =>
  ink.map((cover, x) => {
    const shadow = x < 14 ? 5 - Math.floor(x / 3) : y < 8 ? 3 : 0;
    const speck = random() < 0.0006 ? 4 + Math.floor(random() * 7) : 0;
    const fade = cover > 0.6 && random() < 0.06 ? 2 : 0;
    return Math.max(0, Math.min(15, Math.round(15 - cover * 13) - shadow - speck + fade));
  });

const typeset = (raster, person) => {
  const label = labels[person.language];
  const left = 62;
  const width = page.wide - 2 * left;
  let y = 52;
  const line = (text, style, x = left) => {
    y += style.size * leading;
    raster.text(text, { ...style, x, y });
  };
  const block = (text, style, indent = 0) => {
    for (const part of wrap(text, style, width - indent)) line(part, style, left + indent);
  };
  const heading = (text) => {
    y += 7;
    line(text.toUpperCase(), { font: 'serif-bold', size: 11.6 });
    raster.box(left, y + 3, width, 0.6);
    y += 4;
  };
  const body = { font: 'serif', size: 10.2 };
  const bold = { font: 'serif-bold', size: 10.2 };
  const italic = { font: 'serif-italic', size: 10.2 };
  line(person.name, { font: 'serif-bold', size: 19 });
  line(person.title, { font: 'serif', size: 11 });
  block(person.contact.join(' | '), body);
  heading(label.summary);
  block(person.summary, body);
  heading(label.work);
  for (const role of person.roles) {
    const dates = span(role, person.language);
    raster.text(dates, { ...body, x: left + width - widthOf(dates, body), y: y + body.size * leading });
    line(role.title, bold);
    line(`${role.employer}, ${role.place}`, italic);
    for (const text of role.bullets) {
      raster.text('–', { ...body, x: left + 3, y: y + body.size * leading });
      block(text, body, 14);
    }
    y += 3;
  }
  heading(label.education);
  for (const study of person.education)
    block(`${span(study, person.language)}   ${study.degree}, ${study.school}`, body);
  heading(label.skills);
  for (const [group, items] of person.skills) block(`${group}: ${items}`, body);
  heading(label.certificates);
  for (const text of person.certificates ?? []) block(text, body);
  heading(label.languages);
  block(person.languages.join(', '), body);
};

const wrap = (text, style, width) => {
  const lines = [''];
  for (const word of text.split(' ')) {
    const longer = `${lines.at(-1)} ${word}`.trim();
    if (widthOf(longer, style) > width) lines.push(word);
    else lines[lines.length - 1] = longer;
  }
  return lines;
};
