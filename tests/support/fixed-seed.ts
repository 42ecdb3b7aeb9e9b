import fc from 'fast-check';

const SEED = 20261122;

// Every run draws the same examples, so that one who changed nothing never meets a failure. `PROPERTY_SEED=N`, with
// any number, looks at others.
fc.configureGlobal({ seed: Number(process.env.PROPERTY_SEED ?? SEED) });
