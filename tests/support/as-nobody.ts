/** Rights on files mean nothing to root (a container), nor to Windows in this form. */
const isRoot = process.getuid?.() === 0;
const nobody = 65_534;

export const whyNoRights = process.platform === 'win32' ? 'Windows keeps rights in another form' : undefined;

export const asNobody = async <Value>(work: () => Promise<Value>): Promise<Value> => {
  if (!isRoot) return work();
  process.seteuid?.(nobody);
  try {
    return await work();
  } finally {
    process.seteuid?.(0);
  }
};
