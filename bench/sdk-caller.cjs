// Run as a process of its own: reads one document over and over through the unmodified SDK and prints the median
// milliseconds of a call. What it talks to is told by the environment, as in a cloud function.
const cloud = require('wx-server-sdk');

const CALLS = 1500;
const WARM_UP = 300;

async function main() {
  cloud.init({ env: 'bench' });
  const document = cloud.database({ throwOnNotFound: false }).collection('units').doc('bench-unit');
  const milliseconds = [];
  for (let call = 0; call < CALLS + WARM_UP; call += 1) {
    const before = performance.now();
    await document.get();
    if (call >= WARM_UP) milliseconds.push(performance.now() - before);
  }
  milliseconds.sort((a, b) => a - b);
  console.log(milliseconds[Math.floor(milliseconds.length / 2)]);
  process.exit(0);
}

main().catch((error) => {
  console.error(error);
  process.exit(1);
});
