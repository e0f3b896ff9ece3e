// Moves the rows until a sentence's sum points where the model says; each row stays near where it began.

export const trainRows = ({
  start,
  targets,
  lines,
  dimensions,
  say,
  rounds = 14,
  step = 0.12,
  hold = 0.0015,
}) => {
  const counts = new Float64Array(start.length / dimensions);
  for (const line of lines) for (const row of line) counts[row] += 1;
  const total = counts.reduce((sum, each) => sum + each, 0);
  const rows = Float32Array.from(start);
  for (let row = 0; row < counts.length; row += 1) {
    const weight = 0.004 / (0.004 + counts[row] / total);
    for (let at = 0; at < dimensions; at += 1) rows[row * dimensions + at] *= 0.25 + 0.75 * weight;
  }
  const anchor = Float32Array.from(rows);
  const sum = new Float64Array(dimensions);
  const order = lines.map((_, index) => index);
  for (let round = 0; round < rounds; round += 1) {
    shuffle(order, round);
    let likeness = 0;
    for (const index of order) {
      const line = lines[index];
      if (line.length === 0) continue;
      sum.fill(0);
      for (const row of line)
        for (let at = 0; at < dimensions; at += 1) sum[at] += rows[row * dimensions + at];
      const norm = Math.hypot(...sum) || 1;
      const target = targets.subarray(index * dimensions, (index + 1) * dimensions);
      const targetNorm = Math.hypot(...target) || 1;
      let cosine = 0;
      for (let at = 0; at < dimensions; at += 1) cosine += (sum[at] / norm) * (target[at] / targetNorm);
      likeness += cosine;
      const rate = (step * (1 - round / rounds)) / Math.sqrt(line.length);
      for (const row of line)
        for (let at = 0; at < dimensions; at += 1) {
          const slope = target[at] / targetNorm - cosine * (sum[at] / norm);
          const place = row * dimensions + at;
          rows[place] += rate * slope - hold * (1 - round / rounds) * (rows[place] - anchor[place]);
        }
    }
    say(`  round ${round + 1}: ${(likeness / lines.length).toFixed(4)}`);
  }
  return rows;
};

/** The same order in every run. */
const shuffle = (order, seed) => {
  let state = (seed + 1) * 2_654_435_761;
  for (let at = order.length - 1; at > 0; at -= 1) {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    const other = state % (at + 1);
    [order[at], order[other]] = [order[other], order[at]];
  }
};
