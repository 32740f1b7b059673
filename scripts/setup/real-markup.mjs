import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

/** Where the packages lie afterwards; never committed, never shipped. */
export const REAL_MARKUP = '.cache/real-markup';

const STAMP = join(REAL_MARKUP, '.installed-for');

/**
 * Pages and components of other people, on which the locator is tried (docs/testing.md): package and version, the sum of its file as the
 * registry gives it, and the parts that are unpacked; none: all of it.
 * @type {readonly (readonly [spec: string, sha512: string, parts?: readonly string[]])[]}
 */
const PACKAGES = [
  // Whole pages.
  [
    '@gouvfr/dsfr@1.15.3',
    'R9AALZc1LfZjtytWZMOaUIOHWTkllBZ/sZlsL8TpKZVgF3qUKXt/uNYh+L1D1Fh4p92ZqWxbtNcebsigBZe5pQ==',
    ['example', 'dist/dsfr.min.css', 'dist/utility/utility.min.css'],
  ],
  [
    'admin-lte@2.4.18',
    'AfIdoUWdbQA0OmW7PnP8GJ3u6RMKNXefN3DRTBHCQXd7VeyJahUfZWtV62ppDxcdjpx0L08ypPV55ARmdGdOIw==',
    ['pages', 'dist/css'],
  ],
  [
    'admin-lte-3=admin-lte@3.2.0',
    'IDUfoU8jo9DVlB59lDEASAJXTesAEXDZ68DOHI3qg93r5ehVTkMl2x0ixgIyff8NiHeNYXpcOZh3tr6oGbvu9g==',
    ['pages', 'dist/css/adminlte.min.css'],
  ],
  [
    'gentelella@4.2.0',
    'etbwRsQv+fl5tAnmE+SCZGGWWU6H6EudoWFZEPDJ93jGtVlDOnUmG09XW/BY+V3K1n28jZJ3fJx4V3WH7MVzOQ==',
    ['dist/production', 'dist/assets'],
  ],
  [
    'startbootstrap-sb-admin-2@4.1.4',
    'Zr0JNu4tRD4EJVDwVLETKWfMniFx4Dy3qAnJ96ucqUqIZ8Ns4/H5a6Y0E44/K5lxO05EBQwi24hPxaLEz+2IhA==',
  ],
  // Style sheets.
  [
    'bootstrap-3=bootstrap@3.4.1',
    'yN5oZVmRCwe5aKwzRj6736nSmKDX7pLYwsXiCj/EYmo16hODaBiT4En5btW/jhBF/seV+XMx3aYwukYC3A49DA==',
    ['dist/css'],
  ],
  [
    'bootstrap-4=bootstrap@4.6.2',
    '51Bbp/Uxr9aTuy6ca/8FbFloBUJZLHwnhTcnjIeRn2suQWsWzcuJhGjKDB5eppVte/8oCdOL3VuwxvZDUggwGQ==',
    ['dist/css'],
  ],
  [
    'bootstrap-5=bootstrap@5.3.8',
    'HP1SZDqaLDPwsNiqRqi5NcP0SSXciX2s9E+RyqJIIqGo+vJeN5AJVM98CXmW/Wux0nQ5L7jeWUdplCEf0Ee+tg==',
    ['dist/css'],
  ],
  [
    'bootstrap-icons@1.13.1',
    'ijombt4v6bv5CLeXvRWKy7CuM3TRTuPEuGaGKvTV5cz65rQSY8RQ2JcHt6b90cBBAC7s8fsf2EkQDldzCoXUjw==',
    ['font'],
  ],
  [
    'font-awesome@4.7.0',
    'U6kGnykA/6bFmg1M/oT9EkFeIYv7JlX3bozwQJWiiLz6L0w3F5vBVPxHlwyX/vtNq1ckcpRKOB9f2Qal/VtFpg==',
    ['css', 'fonts'],
  ],
  ['primeicons@7.0.0', 'jK3Et9UzwzTsd6tzl2RmwrVY/b8raJ3QZLzoDACj+oTJ0oX7L9Hy+XnVwgo4QVKlKpnP/Ur13SXV/pVh4LzaDw=='],
  // Components that are drawn by themselves.
  ['primeng@17.18.9', '1FT0B8wtgvs/joduB1DDOLe2IsP1pegOiEfSPAHSbc6otgNx/6iLR0k2M/xr2c9Ur1aC7tAikkVfH3FGpWof3w=='],
  [
    '@angular/material@18.2.14',
    '28pxzJP49Mymt664WnCtPkKeg7kXUsQKTKGf/Kl95rNTEdTJLbnlcc8wV0rT0yQNR7kXgpfBnG7h0ETLv/iu5Q==',
  ],
  ['@angular/cdk@18.2.14', 'vDyOh1lwjfVk9OqoroZAP8pf3xxKUvyl+TVR8nJxL4c5fOfUFkD7l94HaanqKSRwJcI2xiztuu92IVoHn8T33Q=='],
  ['@angular/core@18.2.14', 'BIPrCs93ZZTY9ym7yfoTgAQ5rs706yoYeAdrgc8kh/bDbM9DawxKlgeKBx2FLt09Y0YQ1bFhKVp0cV4gDEaMxQ=='],
  [
    '@angular/common@18.2.14',
    'ZPRswzaVRiqcfZoowuAM22Hr2/z10ajWOUoFDoQ9tWqz/fH/773kJv2F9VvePIekgNPCzaizqv9gF6tGNqaAwg==',
  ],
  [
    '@angular/compiler@18.2.14',
    'Mpq3v/mztQzGAQAAFV+wAI1hlXxZ0m8eDBgaN2kD3Ue+r4S6bLm1Vlryw0iyUnt05PcFIdxPT6xkcphq5pl6lw==',
  ],
  [
    '@angular/platform-browser@18.2.14',
    'W+JTxI25su3RiZVZT3Yrw6KNUCmOIy7OZIZ+612skPgYK2f2qil7VclnW1oCwG896h50cMJU/lnAfxZxefQgyQ==',
  ],
  [
    '@angular/animations@18.2.14',
    'Kp/MWShoYYO+R3lrrZbZgszbbLGVXHB+39mdJZwnIuZMDkeL3JsIBlSOzyJRTnpS1vITc+9jgHvP/6uKbMrW1Q==',
  ],
  [
    '@angular/forms@18.2.14',
    'fZVwXctmBJa5VdopJae/T9MYKPXNd04+6j4k/6X819y+9fiyWLJt2QicSc5Rc+YD9mmhXag3xaljlrnotf9VGA==',
  ],
  [
    '@angular/router@18.2.14',
    'v/gweh8MBjjDfh1QssuyjISa+6SVVIvIZox7MaMs81RkaoVHwS9grDtPud1pTKHzms2KxSVpvwwyvkRJQplueg==',
  ],
  ['rxjs@7.8.2', 'dhKf903U/PQZY6boNNtAGdWbG85WAbjT/1xYoZIC7FAY0yWapOBQVsVrDl58W86//e1VpMNBtRV4MaXfdMySFA=='],
  ['tslib@2.8.1', 'oJFu94HQb+KVduSUQL7wnpmqnfmLsOA/nAh6b6EH0wCEoK0/mPeXU6c3wKDV83MkOuHPRHtSXKKU99IBazS/2w=='],
  ['zone.js@0.14.10', 'YGAhaO7J5ywOXW6InXNlLmfU194F8lVgu7bRntUF3TiG8Y3nBK0x1UJJuHUP/e8IyihkjCYqhCScpSwnlaSRkQ=='],
];

/** @type {(message: string) => never} */
function fail(message) {
  console.error(message);
  process.exit(1);
}

/** Fetches what is in the table from the npm registry, once for each state of the table. */
export function installRealMarkup() {
  const wanted = createHash('sha256').update(JSON.stringify(PACKAGES)).digest('hex');
  if (existsSync(STAMP) && readFileSync(STAMP, 'utf8') === wanted) return;
  console.log('Fetching the pages and components the locator is tried on (some 100 MB, once)…');
  rmSync(REAL_MARKUP, { recursive: true, force: true });
  const archives = mkdtempSync(join(tmpdir(), 'real-markup-'));
  const named = PACKAGES.map(([spec, sha512, parts]) => {
    const [alias, other] = spec.split('=');
    const source = other ?? spec;
    return { folder: other === undefined ? source.replace(/(?<!^)@.*$/, '') : alias, source, sha512, parts };
  });
  const npm = spawnSync(
    'npm',
    ['pack', '--silent', '--pack-destination', archives, ...named.map(({ source }) => source)],
    { stdio: ['ignore', 'ignore', 'inherit'] },
  );
  if (npm.status !== 0) fail('npm could not fetch them; its own messages are above.');
  for (const { folder, source, sha512, parts } of named) {
    const archive = join(archives, `${source.replace(/^@/, '').replace(/[/@]/g, '-')}.tgz`);
    if (createHash('sha512').update(readFileSync(archive)).digest('base64') !== sha512)
      fail(`${source} is not the file that scripts/setup/real-markup.mjs names by its sum.`);
    const into = join(REAL_MARKUP, 'node_modules', folder ?? source);
    mkdirSync(into, { recursive: true });
    const inside = (parts ?? []).map((part) => `package/${part}`);
    const tar = spawnSync('tar', ['-xzf', archive, '-C', into, '--strip-components=1', ...inside], {
      stdio: 'inherit',
    });
    if (tar.status !== 0) fail(`${source} could not be unpacked.`);
  }
  rmSync(archives, { recursive: true, force: true });
  writeFileSync(STAMP, wanted);
}

if (process.argv[1] === fileURLToPath(import.meta.url)) installRealMarkup();
