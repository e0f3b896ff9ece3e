import type { MediaType } from '@shared/model/document';

export const mediaWords: Readonly<Record<MediaType, string>> = {
  'application/pdf': 'PDF',
  'application/vnd.openxmlformats-officedocument.wordprocessingml.document': 'Word (DOCX)',
  'application/msword': 'Word (DOC)',
  'application/vnd.oasis.opendocument.text': 'OpenDocument (ODT)',
  'application/rtf': 'RTF',
  'text/plain': 'Text',
  'text/markdown': 'Text (Markdown)',
  'text/html': 'Web page',
  'message/rfc822': 'Mail',
  'application/vnd.ms-outlook': 'Mail (Outlook)',
  'image/png': 'Picture (PNG)',
  'image/jpeg': 'Picture (JPEG)',
  'image/tiff': 'Picture (TIFF)',
  'image/webp': 'Picture (WebP)',
  'image/heic': 'Picture (HEIC)',
  'application/vnd.linkedin.export+zip': 'LinkedIn export',
  'text/x-candidate': 'Row of a table',
  'application/zip': 'ZIP archive',
  'application/octet-stream': 'Unknown kind of file',
};
