// A page of an application as a picture. What is hidden is painted over before the picture is made: there is nothing under it.
import { Failed, type FailureKind } from '@shared/errors/failure';
import { drawingFailures } from '@shared/ipc/application-routes';
import { isBlind } from '@shared/model/blind';
import type { MediaType } from '@shared/model/document';
import type { ApplicationId } from '@shared/model/id';
import { type Box, noProperties } from '@shared/model/text';
import { readBlob } from '../../db/blobs';
import { readApplication } from '../../db/queries/application';
import { readHiding } from '../../db/queries/office';
import { masksToBoxes } from '../../engine/redact/masks-to-boxes';
import { redactText } from '../../engine/redact/redact-text';
import { openDocumentById, readBeforeCorrections } from '../document/open-document';
import type { Session } from '../session';

const drawable: ReadonlySet<MediaType> = new Set([
  'application/pdf',
  'image/png',
  'image/jpeg',
  'image/tiff',
  'image/webp',
]);

export const isDrawable = (mediaType: MediaType): boolean => drawable.has(mediaType);

export type Drawn = {
  readonly png: Uint8Array<ArrayBuffer>;
  readonly width: number;
  readonly height: number;
};
type Wanted = {
  readonly id: ApplicationId;
  readonly page: number;
  readonly widthPx: number;
  readonly redacted: boolean;
};

export const drawCandidatePage = async (session: Session, wanted: Wanted): Promise<Drawn> => {
  const { id, page, widthPx, redacted } = wanted;
  const { store, working } = session;
  const { reader } = store;
  const application = await readApplication(reader, id);
  const row =
    application &&
    (await reader
      .selectFrom('document')
      .selectAll()
      .where('id', '=', application.documentId)
      .executeTakeFirst());
  if (!application || !row) throw new Failed('not-found');
  if (!drawable.has(row.media_type as MediaType)) throw new Failed('format-unsupported');
  const hiding = await readHiding(reader);
  const hide = redacted || isBlind(application, hiding);
  const masks = hide
    ? await boxesOn(page, { reader, documentId: row.id, hideSchools: hiding.hideSchools })
    : [];
  const bytes = await readBlob(working.blobs, { name: row.blob_name, key: row.blob_key });
  const drawn = await working.readers.draw(bytes, {
    name: row.name,
    page,
    widthPx,
    masks,
    hidePictures: hide,
  });
  // Drawing takes a while: whoever was hidden meanwhile is drawn anew.
  if (!hide && (await isHiddenNow(reader, id))) return drawCandidatePage(session, wanted);
  if (drawn.ok) return { ...drawn.value, png: new Uint8Array(drawn.value.png) };
  throw new Failed(sayable.has(drawn.error.kind) ? drawn.error.kind : 'document-damaged');
};

const isHiddenNow = async (reader: Session['store']['reader'], id: ApplicationId): Promise<boolean> => {
  const application = await readApplication(reader, id);
  return application !== undefined && isBlind(application, await readHiding(reader));
};

/** What the contract lets this question fail with. */
const sayable: ReadonlySet<FailureKind> = new Set(drawingFailures);

type On = {
  readonly reader: Session['store']['reader'];
  readonly documentId: string;
  readonly hideSchools: boolean;
};

const everywhere: Box = [0, 0, 1e6, 1e6];

/** Without facts nobody knows what is private: then nothing is drawn. */
const boxesOn = async (number: number, { reader, documentId, hideSchools }: On) => {
  const opened = await openDocumentById(reader, documentId);
  const page = opened?.pages.find((each) => each.number === number);
  if (!opened?.profile || !page) throw new Failed('not-found');
  // A page of which nothing could be read may show anything.
  if (page.lines.length === 0) return [everywhere];
  const { pages, findings, profile } = opened;
  const text = { pages, findings, language: null, properties: noProperties };
  const asRead = await readBeforeCorrections(reader, documentId);
  return masksToBoxes(page, redactText({ text, profile, asRead, hideSchools }).masks);
};
