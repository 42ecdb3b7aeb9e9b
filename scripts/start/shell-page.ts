/** A demo person one can be. */
export interface DemoPerson {
  openid: string;
  name: string;
  role: string;
}

/** Role words as they stand in the demo data, in the order of the picker. */
const ROLES: readonly (readonly [role: string, label: string])[] = [
  ['member', '党员'],
  ['secretary', '支部书记'],
  ['leader', '分管领导'],
  ['administrator', '管理员'],
  ['partner', '同创单位'],
  ['newcomer', '未绑定'],
];

const STYLE = `
  :root { color-scheme: light; font: 16px/1.6 system-ui, -apple-system, "PingFang SC", "Microsoft YaHei", "Noto Sans CJK SC", sans-serif; }
  * { box-sizing: border-box; }
  body { margin: 0; min-height: 100vh; background: #f6f5f3; color: #2b2b2b; }
  main { min-height: 100vh; display: flex; gap: 48px; align-items: center; justify-content: center; padding: 24px; }
  aside { width: 280px; }
  h1 { margin: 0; font-size: 26px; letter-spacing: .08em; color: #c8102e; }
  p { margin: 6px 0 20px; color: #62646a; }
  nav { display: flex; flex-direction: column; gap: 10px; }
  a.person { display: flex; justify-content: space-between; gap: 12px; padding: 12px 16px; min-height: 48px; border: 1px solid #e3e0da; border-radius: 10px; background: #fff; color: inherit; text-decoration: none; }
  a.person span:first-child { white-space: nowrap; }
  a.person span:last-child { color: #62646a; text-align: right; }
  a.person:hover, a.person:focus-visible { border-color: #c8102e; outline: none; }
  a.person[aria-current] { border-color: #c8102e; background: #fdf6f6; font-weight: 600; }
  .phone { flex: none; width: 390px; height: 844px; border-radius: 28px; overflow: hidden; background: #fff; box-shadow: 0 0 0 10px #fff, 0 0 0 11px #ddd9d2, 0 24px 60px rgba(60, 50, 40, .12); }
  iframe { display: block; width: 100%; height: 100%; border: 0; }
  @media (max-height: 900px) and (min-width: 760px) { .phone { height: calc(100vh - 56px); } }
  @media (max-width: 759px) {
    main { display: block; padding: 0; height: 100vh; height: 100dvh; min-height: 0; }
    aside { width: auto; height: 64px; display: flex; align-items: center; gap: 10px; padding: 0 10px; overflow-x: auto; }
    h1, p { display: none; }
    nav { flex-direction: row; }
    a.person { padding: 8px 14px; white-space: nowrap; align-items: center; }
    a.person:not(.newcomer) span:last-child { display: none; }
    .phone { width: 100%; height: calc(100% - 64px); border-radius: 0; box-shadow: none; }
  }`;

/** The page at `/`: one phone, and beside it the people one can be. */
export function shellPage(people: readonly DemoPerson[]): string {
  // Two secretaries are offered: what one of them enters for others, the other one reviews.
  const listed = ROLES.flatMap(([role, label]) =>
    people.filter((candidate) => candidate.role === role).map((person) => ({ ...person, label })),
  );
  const links = listed.map((person, index) => link(person, index === 0)).join('\n');
  const first = listed[0] ? address(listed[0].openid) : '/app/';
  return `<!doctype html>
<html lang="zh-CN">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>同创 · 演示</title>
<link rel="icon" href="data:,">
<style>${STYLE}</style>
</head>
<body>
<main>
  <aside>
    <h1>同创</h1>
    <p>演示单位与人员均为虚构。选择身份:</p>
    <nav aria-label="选择身份">
${links}
    </nav>
  </aside>
  <div class="phone"><iframe name="phone" title="手机" src="${first}"></iframe></div>
</main>
<script>
  const people = document.querySelectorAll('a.person');
  for (const person of people) person.addEventListener('click', () => {
    for (const other of people) other.removeAttribute('aria-current');
    person.setAttribute('aria-current', 'true');
  });
</script>
</body>
</html>
`;
}

function link(person: DemoPerson & { label: string }, current: boolean): string {
  const mark = current ? ' aria-current="true"' : '';
  const words = `<span>${escapeHtml(person.label)}</span><span>${escapeHtml(person.name)}</span>`;
  return `      <a class="person${person.role === 'newcomer' ? ' newcomer' : ''}" target="phone" href="${address(person.openid)}"${mark}>${words}</a>`;
}

function address(openid: string): string {
  return `/app/?as=${encodeURIComponent(openid)}`;
}

function escapeHtml(text: string): string {
  return text.replace(/[&<>"']/g, (character) => `&#${character.charCodeAt(0)};`);
}
