// Plain JavaScript without static imports, so that an old Node says what it lacks instead of a syntax error.
const NEEDED = 20;
const major = Number(process.versions.node.split('.')[0]);

function fail(english, chinese) {
  console.error(`${english}\n${chinese}`);
  process.exit(1);
}

if (major < NEEDED) {
  fail(
    `Node ${NEEDED} or later is needed; this is ${process.versions.node}.`,
    `需要 Node ${NEEDED} 或更高版本,当前是 ${process.versions.node}。`,
  );
} else {
  import('tsx/esm/api').then(
    ({ register }) => {
      register();
      return import('./start/main.ts').then(({ main }) => main(process.argv.slice(2)));
    },
    () => fail('Dependencies are missing: run "npm ci" first.', '依赖尚未安装:请先运行 npm ci。'),
  );
}
