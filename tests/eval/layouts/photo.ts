/** A picture of nobody: grey, eight by ten, as it stands in the corner of a resume. */
export const photo: Uint8Array = Buffer.from(
  'iVBORw0KGgoAAAANSUhEUgAAAAgAAAAKCAAAAACsrEBcAAAAXklEQVR42hXMBRaCQAAFwH9sBAQBpaRFuktp44K8nQMMKF42/bQZIeluVA4rBeuZtdOXlRBXr+10USx08+98vXsxdlpQ7SDvwN2MR1K/d2hOWPTLnwM5PoyogRzkPAApVi6RJsD64wAAAABJRU5ErkJggg==',
  'base64',
);
