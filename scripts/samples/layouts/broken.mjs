/** A download that stopped: the first part of what the layout makes. */
export const cutOff = (layout, share) => async (person) => {
  const whole = await layout(person);
  return whole.subarray(0, Math.floor(whole.length * share));
};

export const empty = () => () => new Uint8Array(0);
