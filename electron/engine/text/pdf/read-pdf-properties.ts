import { noProperties, type Properties } from '@shared/model/text';
import type { PDFDocumentProxy } from 'pdfjs-dist/legacy/build/pdf.mjs';
import { isoInstant } from '../iso-instant';

export const readPdfProperties = async (document: PDFDocumentProxy): Promise<Properties> => {
  try {
    const { info } = await document.getMetadata();
    const said = (name: string): string | null => {
      const value = (info as Readonly<Record<string, unknown>>)[name];
      return typeof value === 'string' && value.trim() !== '' ? value.trim().slice(0, 200) : null;
    };
    return {
      createdAt: pdfInstant(said('CreationDate')),
      modifiedAt: pdfInstant(said('ModDate')),
      producer: said('Creator') ?? said('Producer'),
    };
  } catch {
    return noProperties;
  }
};

/** `D:20200131120000+01'00'`, of which all after the year may be missing. */
const pdfInstant = (value: string | null): string | null => {
  const parts = /^(?:D:)?(\d{4})(\d{2})?(\d{2})?(\d{2})?(\d{2})?(\d{2})?([Z+-])?(\d{2})?'?(\d{2})?/.exec(
    value ?? '',
  );
  if (parts === null) return null;
  const [
    ,
    year,
    month = '01',
    day = '01',
    hour = '00',
    minute = '00',
    second = '00',
    sign = 'Z',
    zoneHour,
    zoneMinute,
  ] = parts;
  const zone = sign === 'Z' || zoneHour === undefined ? 'Z' : `${sign}${zoneHour}:${zoneMinute ?? '00'}`;
  return isoInstant(`${year}-${month}-${day}T${hour}:${minute}:${second}${zone}`);
};
