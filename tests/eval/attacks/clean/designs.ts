import { at, column, type HandPdf, picture, stream } from '../hand-pdf';
import { resumeLines } from '../payloads';
import { scan } from './scan';

const page = column(resumeLines);
const words = (name: string): string => `${name} planned the shifts`;

export const designs = (): readonly (readonly [string, HandPdf])[] => [
  [
    'dark-sidebar',
    {
      content: `.13 .2 .3 rg 400 0 195 842 re f 1 g ${column(['Contact', 'Chicago, IL', 'Skills', 'Forklift'], { x: 410 })} 0 g ${page}`,
    },
  ],
  [
    'dark-picture',
    {
      content: `q 595 0 0 200 0 642 cm /P Do Q 1 g ${at(50, 740, 'Marta Olszewska', 28)} 0 g ${column(resumeLines.slice(1), { y: 600 })}`,
      pictures: '/P 10 0 R',
      objects: [picture(60, 20, (x, y) => [20 + x / 2, 30 + y, 60])],
    },
  ],
  [
    'photo-behind-text',
    {
      content: `q 595 0 0 842 0 0 cm /P Do Q 0 g ${page}`,
      pictures: '/P 10 0 R',
      objects: [picture(60, 80, (x, y) => [235 + ((x * y) % 12), 240, 245 - (x % 10)])],
    },
  ],
  [
    'gradient-head',
    {
      content: `q 0 700 595 142 re W n /G sh Q 1 g ${at(50, 760, 'Marta Olszewska', 24)} 0 g ${column(resumeLines.slice(1), { y: 680 })}`,
      resources: '/Shading<</G 10 0 R>>',
      objects: [
        '<</ShadingType 2/ColorSpace/DeviceRGB/Coords[0 0 595 0]/Function<</FunctionType 2/N 1/Domain[0 1]/C0[.1 .2 .5]/C1[.4 .1 .4]>>/Extend[true true]>>',
      ],
    },
  ],
  ['small-grey-print', { content: `${page} .75 g ${at(50, 30, 'Page 1 of 1, printed in Chicago', 6)}` }],
  [
    'pale-watermark',
    { content: `.88 g BT /F 70 Tf .7 .7 -.7 .7 100 200 Tm (CONFIDENTIAL) Tj ET 0 g ${page}` },
  ],
  ['rotated-name', { content: `${page} BT /F 20 Tf 0 1 -1 0 570 300 Tm (Marta Olszewska) Tj ET` }],
  [
    'table-heads',
    {
      content: `${page} .2 .4 .2 rg 40 380 500 20 re f 1 g ${at(50, 386, 'Course')} ${at(300, 386, 'Year')} 0 g ${at(50, 360, 'Cold chain')} ${at(300, 360, '2019')}`,
    },
  ],
  [
    'skill-bars',
    { content: `${page} .9 g 50 380 200 8 re f .2 .5 .7 rg 50 380 150 8 re f 0 g ${at(50, 395, 'Excel')}` },
  ],
  [
    'shadow-heading',
    {
      content: `.8 g ${at(51, 789, 'Marta Olszewska', 24)} 0 g ${at(50, 790, 'Marta Olszewska', 24)} ${column(resumeLines.slice(1), { y: 750 })}`,
    },
  ],
  [
    'white-shadow',
    {
      content: `1 g ${at(51, 789, 'Marta Olszewska', 24)} 0 g ${at(50, 790, 'Marta Olszewska', 24)} ${column(resumeLines.slice(1), { y: 750 })}`,
    },
  ],
  [
    'outlined-letters',
    {
      content: `1 g 0 G 2 Tr ${at(50, 790, 'Marta Olszewska', 24)} 0 Tr 0 g ${column(resumeLines.slice(1), { y: 750 })}`,
    },
  ],
  [
    'marker-pen',
    {
      content: `${page} q /M gs 1 1 0 rg 45 536 300 16 re f Q`,
      states: '/M<</BM/Multiply>>',
    },
  ],
  ['glass-pane', { content: `${page} q /T gs .3 .5 .9 rg 40 500 500 200 re f Q`, states: '/T<</ca .15>>' }],
  [
    'box-under-and-text-twice',
    {
      content: `${at(50, 300, words('First'))} 1 g 40 290 300 20 re f 0 g ${at(50, 300, words('First'))} ${page}`,
    },
  ],
  [
    'link',
    {
      content: page,
      page: '/Annots[10 0 R]',
      objects: [
        '<</Type/Annot/Subtype/Link/Rect[50 750 250 770]/Border[0 0 0]/Contents(Write to Marta)/A<</S/URI/URI(mailto:marta.olszewska@example.com)>>>>',
      ],
    },
  ],
  [
    'filled-form',
    {
      content: page,
      page: '/Annots[10 0 R]',
      catalog: '/AcroForm<</Fields[10 0 R]/DA(/Helv 10 Tf)/DR<</Font<</Helv 3 0 R>>>>>>',
      objects: [
        '<</Type/Annot/Subtype/Widget/FT/Tx/T(city)/V(Chicago)/F 4/Rect[50 100 300 120]/DA(/Helv 10 Tf)/AP<</N 11 0 R>>>>',
        stream(
          '/Type/XObject/Subtype/Form/BBox[0 0 250 20]/Resources<</Font<</Helv 3 0 R>>>>',
          Buffer.from('BT /Helv 10 Tf 2 5 Td (Chicago) Tj ET'),
        ),
      ],
    },
  ],
  [
    'honest-properties',
    {
      content: page,
      trailer: '/Info 10 0 R',
      objects: [
        '<</Title(Marta Olszewska - Resume 2024)/Author(Marta Olszewska)/Subject(Resume)/Keywords(resume, cv)/Creator(Writer)/Producer(LibreOffice 24.2)>>',
      ],
    },
  ],
  [
    'skills-as-keywords',
    {
      content: page,
      trailer: '/Info 10 0 R',
      objects: ['<</Title(Resume)/Keywords(Forklift, SAP EWM, inventory control, shift planning, Excel)>>'],
    },
  ],
  [
    'portrait-described',
    {
      content: `${page} /Figure <</MCID 0>> BDC q 60 0 0 60 480 740 cm /P Do Q EMC`,
      pictures: '/P 10 0 R',
      catalog: '/MarkInfo<</Marked true>>/StructTreeRoot 11 0 R',
      objects: [
        picture(8, 8, (x) => [x * 20, 90, 90]),
        '<</Type/StructTreeRoot/K 12 0 R>>',
        '<</Type/StructElem/S/Figure/P 11 0 R/Pg 4 0 R/K 0/Alt(Portrait photo of a smiling woman in front of a warehouse)>>',
      ],
    },
  ],
  [
    'hyphen-replaced',
    {
      content: `${page} /Span <</ActualText <FEFF00AD>>> BDC ${at(50, 300, 'ware-')} EMC ${at(50, 285, 'house')}`,
    },
  ],
  ['cropped', { content: page, page: '/CropBox[20 20 580 830]' }],
  ['turned-page', { content: page, page: '/Rotate 90' }],
  [
    'bleed-picture-under',
    {
      content: `q 650 0 0 100 -20 780 cm /P Do Q 1 g ${at(50, 800, 'Marta Olszewska', 22)} 0 g ${column(resumeLines.slice(1), { y: 740 })}`,
      pictures: '/P 10 0 R',
      objects: [picture(30, 5, () => [60, 20, 20])],
    },
  ],
  ['scan-with-words', scan(false)],
  ['scan-over-words', scan(true)],
  ['dark-theme', { content: `.08 g 0 0 595 842 re f .92 g ${page}` }],
  [
    'round-icon',
    {
      content: `.2 .4 .6 rg 60 700 m 60 711 51 720 40 720 c 29 720 20 711 20 700 c 20 689 29 680 40 680 c 51 680 60 689 60 700 c f 1 g ${at(34, 696, 'in', 12)} 0 g ${page}`,
    },
  ],
  [
    'knocked-out-heading',
    {
      content: `q 7 Tr ${at(50, 790, 'Marta Olszewska', 30)} .1 .3 .5 rg 40 780 400 40 re f Q 0 Tr 0 g ${column(resumeLines.slice(1), { y: 750 })}`,
    },
  ],
  ['skills-in-sixty', { content: `${page}${column(honestSkills(), { y: 420, step: 14, size: 9 })}` }],
];

/** Sixty things that somebody may well have learnt in a long life. */
const honestSkills = (): readonly string[] => {
  const skills =
    'Excel, Word, Outlook, Access, PowerPoint, SAP EWM, SAP MM, Oracle WMS, RF scanners, forklift, reach truck, order picker, pallet jack, cycle counts, inventory audits, cold chain, HACCP, GMP, 5S, Lean, Kaizen, FIFO, FEFO, cross docking, put-away, slotting, labelling, packing, shipping, receiving, returns, customs papers, dangerous goods, first aid, fire safety, shift planning, hiring, onboarding, coaching, reviews, budgets, vendor contacts, carrier contracts, freight audit, route planning, dispatch, GPS tracking, telematics, yard checks, dock planning, maintenance, key figures, dashboards, Power BI, SQL basics, English, Polish, Spanish basics, negotiation, teamwork';
  return skills.match(/.{1,95}(?:, |$)/g) ?? [];
};
