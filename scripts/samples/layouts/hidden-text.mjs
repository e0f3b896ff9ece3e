import { pdfOneColumn } from './pdf-one-column.mjs';

/** A resume whose page also holds white and tiny text that no reader sees: the posting's own words. */
export const hiddenText = ({ white, tiny, ...look }) =>
  pdfOneColumn({
    ...look,
    extra: (doc) => {
      doc.switchToPage?.(0);
      doc.font('sans').fontSize(8).fillColor('#ffffff');
      doc.text(white, 56, doc.page.height - 96, { width: doc.page.width - 112 });
      doc.fontSize(0.8).fillColor('#222222');
      doc.text(tiny, 56, doc.page.height - 40, { width: doc.page.width - 112 });
    },
    options: { bufferPages: true },
  });
