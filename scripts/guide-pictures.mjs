// Pictures of the guide (web/public/guide/): what each step looks like in the built application, on the
// demonstration, in French and in light colours. Run after `npm run build`; with an address, of that server.
import { spawn } from 'node:child_process';
import { mkdirSync, writeFileSync } from 'node:fs';
import { chromium } from 'playwright-core';

const folder = 'web/public/guide';
/** In CSS pixels; the files have twice as many, for fine screens. */
const picture = { width: 640, height: 400 };
const viewport = { width: 1280, height: 800 };
/** Bytes: ten pictures must not weigh on a phone. */
const heaviest = 60_000;
/** Of the WebP, the best that is light enough. */
const qualities = [0.45, 0.4, 0.35, 0.3, 0.25, 0.2];
const port = 4199;
/** Thirteen communes around Gardanne. */
const project = 'region=93&t=1GthlBAYPAQUOAgoHCBQD';
/** The same communes in the edition before. */
const comparator = 'edition:2022-07';
const indicator = 'consumers-17-plus-without-gp';

/** Pixels left around the element that a picture starts at: no line is cut above it. */
const margin = 16;

/** `show` brings the screen to the state to picture and gives the element that the picture starts at. */
const steps = [
  { id: 'region', path: '/', show: (page) => page.getByRole('dialog'), isCentred: true, scale: 1.5 },
  { id: 'communes', path: '/carte?region=93', show: search, scale: 1.3 },
  {
    id: 'perimetre',
    path: `/carte?${project}`,
    show: (page) => page.getByRole('heading', { name: /^Projet de CPTS/ }),
  },
  { id: 'focus', path: `/carte?${project}`, show: focus, scale: 1.5 },
  {
    id: 'couleurs',
    path: `/carte?${project}&indicateur=${indicator}`,
    show: (page) => page.getByTestId('commune-map'),
    scale: 2,
  },
  {
    id: 'resume',
    path: `/rapport?${project}`,
    show: (page) => page.getByRole('heading', { name: 'Ce qui ressort' }),
    scale: 1.6,
  },
  {
    id: 'indicateur',
    path: `/rapport?${project}`,
    show: (page) => page.getByRole('heading', { name: '17 ans et plus sans médecin traitant', exact: true }),
    scale: 1.6,
  },
  {
    id: 'comparaison',
    path: `/comparer?${project}&avec=${comparator}`,
    show: (page) => page.getByRole('heading', { level: 1 }),
    scale: 2,
  },
  {
    id: 'partage',
    path: `/carte?${project}`,
    show: (page) => page.getByRole('heading', { name: /^Projet de CPTS/ }),
    scale: 1.8,
  },
  { id: 'methode', path: '/glossaires', show: glossary },
];

async function search(page) {
  const field = page.getByRole('combobox', { name: 'Rechercher une commune' });
  await field.fill('gard');
  await page.getByRole('option').first().waitFor();
  return page.getByText('Région affichée');
}

async function focus(page) {
  await page.getByRole('button', { name: 'Modifier les focus' }).first().click();
  const panel = page.getByRole('dialog');
  await panel.getByRole('button', { name: /^Les prévalences/ }).click();
  return panel;
}

async function glossary(page) {
  await page.getByRole('searchbox').fill('ehpad');
  return page.getByRole('heading', { level: 1 });
}

const address = process.argv[2] ?? `http://127.0.0.1:${port}`;
const server =
  process.argv[2] === undefined
    ? spawn('node', ['dist/cli/main.js', 'start', '--port', String(port)], { stdio: 'inherit' })
    : null;
const browser = await chromium.launch({
  executablePath: process.env.CHROMIUM ?? '/usr/bin/chromium-headless-shell',
  args: ['--no-sandbox'],
});
try {
  await waitFor(`${address}/readyz`);
  mkdirSync(folder, { recursive: true });
  const context = await browser.newContext({
    viewport,
    deviceScaleFactor: 2,
    colorScheme: 'light',
    locale: 'fr-FR',
    reducedMotion: 'reduce',
  });
  const page = await context.newPage();
  const darkroom = await context.newPage();
  for (const step of steps) await take(page, darkroom, step);
} finally {
  await browser.close();
  server?.kill();
}

async function waitFor(url) {
  for (let attempt = 0; attempt < 120; attempt++) {
    if (
      await fetch(url)
        .then((answer) => answer.ok)
        .catch(() => false)
    )
      return;
    await new Promise((resolve) => setTimeout(resolve, 1000));
  }
  throw new Error(`no answer from ${url}`);
}

async function take(page, darkroom, { id, path, show, isCentred = false, scale = 1 }) {
  await page.goto(address + path);
  const target = await show(page);
  await target.waitFor();
  await page.waitForLoadState('networkidle');
  await page.waitForFunction(
    () => document.querySelector('[data-testid=commune-map]:not([data-ready=true])') === null,
  );
  await target.evaluate((element, space) => {
    element.style.scrollMarginBlockStart = `${space}px`;
    element.scrollIntoView({ block: 'start' });
  }, margin);
  const clip = frame(await target.boundingBox(), isCentred, scale);
  const png = await page.screenshot({ clip });
  const webp = await toWebp(darkroom, png);
  writeFileSync(`${folder}/${id}.webp`, webp);
  console.log(`${id}: ${Math.round(webp.length / 1024)} KB`);
}

/** The part of the screen to picture, larger by the scale: around the element, or from its corner. */
function frame(box, isCentred, scale) {
  const width = picture.width * scale;
  const height = picture.height * scale;
  const x = isCentred ? box.x + (box.width - width) / 2 : box.x - margin;
  const y = isCentred ? box.y + (box.height - height) / 2 : box.y - margin;
  return {
    x: Math.min(Math.max(0, x), viewport.width - width),
    y: Math.min(Math.max(0, y), viewport.height - height),
    width,
    height,
  };
}

/** Chromium draws the picture again in its final size and format, on an empty page: ours forbid it on their own. */
async function toWebp(page, png) {
  const draw = async ({ source, width, height, qualities, heaviest }) => {
    const image = new Image();
    image.src = source;
    await image.decode();
    const canvas = Object.assign(document.createElement('canvas'), { width, height });
    const context = canvas.getContext('2d');
    context.imageSmoothingQuality = 'high';
    context.drawImage(image, 0, 0, width, height);
    const files = qualities.map((quality) => canvas.toDataURL('image/webp', quality));
    // Base64 writes three bytes with four letters.
    return files.find((file) => 0.75 * file.length < heaviest) ?? files.at(-1);
  };
  const url = await page.evaluate(draw, {
    source: `data:image/png;base64,${png.toString('base64')}`,
    width: 2 * picture.width,
    height: 2 * picture.height,
    qualities,
    heaviest,
  });
  return Buffer.from(url.split(',')[1], 'base64');
}
