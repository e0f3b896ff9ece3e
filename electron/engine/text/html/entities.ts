/** What a browser makes of `&name;` and `&#number;`; an unknown name stays as it is written. */
export const unescapeHtml = (text: string): string =>
  text.includes('&')
    ? text.replace(
        /&(?:#(\d{1,7})|#[xX]([0-9a-fA-F]{1,6})|([A-Za-z][A-Za-z0-9]{1,9}));?/g,
        (whole, decimal, hex, name) => {
          if (name !== undefined) return named.get(name) ?? whole;
          const code = decimal === undefined ? Number.parseInt(hex, 16) : Number(decimal);
          return letterOf(code);
        },
      )
    : text;

const letterOf = (code: number): string => {
  if (code >= 0x80 && code <= 0x9f) return new TextDecoder('windows-1252').decode(Uint8Array.of(code));
  return code > 0 && code <= 0x10ffff ? String.fromCodePoint(code) : '';
};

const latin =
  'nbsp iexcl cent pound curren yen brvbar sect uml copy ordf laquo not shy reg macr deg plusmn sup2 sup3 acute micro para middot cedil sup1 ordm raquo frac14 frac12 frac34 iquest Agrave Aacute Acirc Atilde Auml Aring AElig Ccedil Egrave Eacute Ecirc Euml Igrave Iacute Icirc Iuml ETH Ntilde Ograve Oacute Ocirc Otilde Ouml times Oslash Ugrave Uacute Ucirc Uuml Yacute THORN szlig agrave aacute acirc atilde auml aring aelig ccedil egrave eacute ecirc euml igrave iacute icirc iuml eth ntilde ograve oacute ocirc otilde ouml divide oslash ugrave uacute ucirc uuml yacute thorn yuml';

const others =
  'quot:" amp:& lt:< gt:> apos:\' OElig:Œ oelig:œ Scaron:Š scaron:š Yuml:Ÿ fnof:ƒ circ:ˆ tilde:˜ ensp:\u2002 emsp:\u2003 thinsp:\u2009 zwnj:\u200c zwj:\u200d lrm:\u200e rlm:\u200f ndash:– mdash:— horbar:― lsquo:‘ rsquo:’ sbquo:‚ ldquo:“ rdquo:” bdquo:„ dagger:† Dagger:‡ bull:• hellip:… permil:‰ prime:′ lsaquo:‹ rsaquo:› euro:€ trade:™ larr:← uarr:↑ rarr:→ darr:↓ harr:↔ minus:− le:≤ ge:≥ ne:≠ asymp:≈ infin:∞ check:✓ star:☆ starf:★ phone:☎ Abreve:Ă abreve:ă Aogon:Ą aogon:ą Cacute:Ć cacute:ć Ccaron:Č ccaron:č Dcaron:Ď dcaron:ď Dstrok:Đ dstrok:đ Eogon:Ę eogon:ę Ecaron:Ě ecaron:ě Gbreve:Ğ gbreve:ğ Idot:İ inodot:ı Lstrok:Ł lstrok:ł Nacute:Ń nacute:ń Ncaron:Ň ncaron:ň Odblac:Ő odblac:ő Rcaron:Ř rcaron:ř Sacute:Ś sacute:ś Scedil:Ş scedil:ş Tcaron:Ť tcaron:ť Udblac:Ű udblac:ű Uring:Ů uring:ů Zacute:Ź zacute:ź Zdot:Ż zdot:ż Zcaron:Ž zcaron:ž commat:@ period:. comma:, colon:: lpar:( rpar:) plus:+ sol:/ lowbar:_ hyphen:‐ dash:‐ num:# vert:| Tab:\t NewLine:\n';

const named: ReadonlyMap<string, string> = new Map([
  ...latin.split(' ').map((name, index): [string, string] => [name, String.fromCharCode(160 + index)]),
  ...others.split(' ').map((pair): [string, string] => {
    const at = pair.indexOf(':');
    return [pair.slice(0, at), pair.slice(at + 1)];
  }),
]);
