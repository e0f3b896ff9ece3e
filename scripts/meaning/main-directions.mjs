// The directions in which vectors differ most, by repeated multiplication; and vectors seen along them.

export const mainDirections = ({ data, width }, count) => {
  const rows = data.length / width;
  const covariance = new Float64Array(width * width);
  for (let row = 0; row < rows; row += 1)
    for (let one = 0; one < width; one += 1) {
      const value = data[row * width + one];
      for (let other = one; other < width; other += 1)
        covariance[one * width + other] += value * data[row * width + other];
    }
  for (let one = 0; one < width; one += 1)
    for (let other = 0; other < one; other += 1)
      covariance[one * width + other] = covariance[other * width + one];
  let basis = Array.from({ length: count }, (_, at) =>
    Float64Array.from({ length: width }, (_unused, index) => Math.sin((at + 1) * (index + 1) * 0.7391)),
  );
  for (let round = 0; round < 60; round += 1)
    basis = orthogonal(basis.map((vector) => multiply(covariance, vector, width)));
  return basis;
};

const multiply = (matrix, vector, width) =>
  Float64Array.from({ length: width }, (_, row) => {
    let sum = 0;
    for (let at = 0; at < width; at += 1) sum += matrix[row * width + at] * vector[at];
    return sum;
  });

const orthogonal = (vectors) => {
  const out = [];
  for (const vector of vectors) {
    for (const other of out) {
      let dot = 0;
      for (let at = 0; at < vector.length; at += 1) dot += vector[at] * other[at];
      for (let at = 0; at < vector.length; at += 1) vector[at] -= dot * other[at];
    }
    const norm = Math.hypot(...vector) || 1;
    out.push(vector.map((value) => value / norm));
  }
  return out;
};

export const project = ({ data, width }, directions) => {
  const rows = data.length / width;
  const out = new Float32Array(rows * directions.length);
  for (let row = 0; row < rows; row += 1)
    for (const [at, direction] of directions.entries()) {
      let sum = 0;
      for (let index = 0; index < width; index += 1) sum += data[row * width + index] * direction[index];
      out[row * directions.length + at] = sum;
    }
  return out;
};
