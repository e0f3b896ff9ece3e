export const assertNever = (value: never): never => {
  throw new Error(`a case is missing for ${JSON.stringify(value)}`);
};
