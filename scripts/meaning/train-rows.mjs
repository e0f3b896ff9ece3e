// Moves the rows until a sentence's sum points where the model says; each row stays near where it began. Every
// twentieth sentence is kept back, to see how the rows do on what they have not learned.

export const trainRows = ({
  start,
  targets,
  lines,
  dimensions,
  say,
  rounds = 10,
  step = 0.2,
  hold = 0.0003,
}) => {
  const rows = beginning({ start, lines, dimensions });
  const anchor = Float32Array.from(rows);
  const directions = toUnits(targets, dimensions);
  const filled = [...lines.keys()].filter((index) => lines[index].length > 0);
  const held = filled.filter((index) => isHeld(index));
  const learned = filled.filter((index) => !isHeld(index));
  const sum = new Float32Array(dimensions);
  for (let round = 0; round < rounds; round += 1) {
    shuffle(learned, round);
    const rest = 1 - round / rounds;
    for (const index of learned) {
      const line = lines[index];
      const target = index * dimensions;
      const { cosine, norm } = compare({ line, rows, sum, directions, target, dimensions });
      const rate = (step * rest) / Math.sqrt(line.length);
      for (let at = 0; at < dimensions; at += 1)
        sum[at] = rate * (directions[target + at] - (cosine * sum[at]) / norm);
      for (const row of line)
        for (let at = 0, place = row * dimensions; at < dimensions; at += 1, place += 1)
          rows[place] += sum[at] - hold * rest * (rows[place] - anchor[place]);
    }
    const likeness = held.reduce(
      (total, index) =>
        total +
        compare({ line: lines[index], rows, sum, directions, target: index * dimensions, dimensions }).cosine,
      0,
    );
    say(`  round ${round + 1}: ${(likeness / held.length).toFixed(4)} on ${held.length} kept back`);
  }
  return rows;
};

/**
 * Each piece as the model sees it alone, without what all of them share: alone they all look much alike. Frequent ones
 * begin small.
 */
const beginning = ({ start, lines, dimensions }) => {
  const counts = new Float64Array(start.length / dimensions);
  for (const line of lines) for (const row of line) counts[row] += 1;
  const total = counts.reduce((sum, each) => sum + each, 0);
  const shared = new Float64Array(dimensions);
  for (const [place, value] of start.entries()) shared[place % dimensions] += value / counts.length;
  return start.map((value, place) => {
    const share = counts[Math.floor(place / dimensions)] / total;
    return (value - shared[place % dimensions]) * (0.25 + (0.75 * 0.004) / (0.004 + share));
  });
};

const toUnits = (vectors, dimensions) => {
  const units = Float32Array.from(vectors);
  for (let from = 0; from < units.length; from += dimensions) {
    const norm = Math.hypot(...units.subarray(from, from + dimensions)) || 1;
    for (let at = from; at < from + dimensions; at += 1) units[at] /= norm;
  }
  return units;
};

/** Leaves the sum of the line's rows in `sum`. */
const compare = ({ line, rows, sum, directions, target, dimensions }) => {
  sum.fill(0);
  for (const row of line)
    for (let at = 0, place = row * dimensions; at < dimensions; at += 1, place += 1) sum[at] += rows[place];
  let squares = 0;
  let product = 0;
  for (let at = 0; at < dimensions; at += 1) {
    squares += sum[at] * sum[at];
    product += sum[at] * directions[target + at];
  }
  const norm = Math.sqrt(squares) || 1;
  return { cosine: product / norm, norm };
};

const isHeld = (index) => Math.imul(index, 2_654_435_761) >>> 0 < 2 ** 32 / 20;

/** The same order in every run. */
const shuffle = (order, seed) => {
  let state = (seed + 1) * 2_654_435_761;
  for (let at = order.length - 1; at > 0; at -= 1) {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    const other = state % (at + 1);
    [order[at], order[other]] = [order[other], order[at]];
  }
};
