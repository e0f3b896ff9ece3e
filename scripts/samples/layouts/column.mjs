// A column of text on a PDF page: what does not fit goes to the next page, below `topAfter`.
export const makeColumn = (doc, { x, width, top, topAfter = top, bottom, nextPage }) => {
  let y = top;

  const use = ({ font, size, color = '#222222', lineGap = 1.5 }) =>
    doc.font(font).fontSize(size).fillColor(color) && { lineGap };
  const height = (text, style, inner) =>
    doc.heightOfString(text, { width: inner, characterSpacing: style.spacing ?? 0, ...use(style) });
  const room = (needed) => {
    if (y + needed <= bottom) return;
    nextPage();
    y = topAfter;
  };

  const write = (text, style) => {
    const { after = 0, align = 'left', indent = 0, keep = 0, spacing = 0 } = style;
    const inner = width - indent;
    const needed = height(text, style, inner);
    room(needed + keep);
    doc.text(text, x + indent, y, { width: inner, align, characterSpacing: spacing, ...use(style) });
    y += needed + after;
  };

  /** Left and right on one line: a role and its dates. */
  const pair = (left, right, style, rightStyle = style) => {
    const needed = height(left, style, width * 0.7);
    room(needed + (style.keep ?? 0));
    doc.text(left, x, y, { width: width * 0.7, ...use(style) });
    doc.text(right, x + width * 0.7, y, { width: width * 0.3, align: 'right', ...use(rightStyle) });
    y += needed + (style.after ?? 0);
  };

  const bullet = (text, style) => {
    const indent = 12;
    const needed = height(text, style, width - indent);
    room(needed);
    doc.text('•', x + 2, y, { lineBreak: false, ...use(style) });
    doc.text(text, x + indent, y, { width: width - indent, ...use(style) });
    y += needed + (style.after ?? 0);
  };

  const rule = ({ color = '#888888', weight = 0.7, after = 4 } = {}) => {
    doc
      .moveTo(x, y)
      .lineTo(x + width, y)
      .lineWidth(weight)
      .strokeColor(color)
      .stroke();
    y += after;
  };

  const gap = (points) => {
    y += points;
  };

  return { write, pair, bullet, rule, gap, at: () => y };
};
