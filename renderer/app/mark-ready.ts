/** The first screen is there with its data and answers: measured by the bench, awaited by the tests. */
export const markReady = (): void => {
  if (document.documentElement.dataset.ready === 'true') return;
  document.documentElement.dataset.ready = 'true';
  performance.mark('interactive');
};
