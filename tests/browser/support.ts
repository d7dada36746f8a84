/**
 * What every browser test has: no console message, no error, no request outside our own server,
 * and axe with the RGAA and WCAG rules, without any exception.
 */
import { AxeBuilder } from '@axe-core/playwright';
import { expect, test as base, type Locator, type Page } from '@playwright/test';

export { expect };

export const test = base.extend<{ silence: undefined; silent: boolean; worker: boolean }>({
  /** False for tests that break the network on purpose: the browser reports that on the console. */
  silent: [true, { option: true }],
  /** True where the application keeps itself on the device: elsewhere, answers must come from the server. */
  worker: [false, { option: true }],
  silence: [
    async ({ page, context, baseURL, silent, worker }, use) => {
      if (!worker) {
        await context.addInitScript(() => Reflect.deleteProperty(Navigator.prototype, 'serviceWorker'));
      }
      const noise: string[] = [];
      const own = new Set([new URL(baseURL!).host]);
      page.on('console', (message) => noise.push(`${message.type()}: ${message.text()}`));
      page.on('pageerror', (error) => noise.push(`error: ${error.message}`));
      const strangers: string[] = [];
      page.on('request', (request) => {
        const url = new URL(request.url());
        if (url.protocol.startsWith('http') && !own.has(url.host)) strangers.push(request.url());
      });
      await use(undefined);
      if (silent) expect(noise, 'console messages').toEqual([]);
      expect(strangers, 'requests to third parties').toEqual([]);
    },
    { auto: true },
  ],
});

/** axe on the page as it stands: WCAG 2.2 A and AA and the RGAA 4 rules. */
export async function expectAccessible(page: Page): Promise<void> {
  // What is still fading in has neither its contrast nor its place.
  await expect(page.locator('[data-entering], [data-exiting]')).toHaveCount(0);
  await page.evaluate(async () => {
    const ending = document
      .getAnimations()
      .filter((animation) => Number.isFinite(animation.effect?.getComputedTiming().endTime));
    await Promise.allSettled(ending.map((animation) => animation.finished));
  });
  // A dialog that is there but not yet drawn is for axe no dialog, and the page behind it no page.
  await expect
    .poll(() =>
      page
        .getByRole('dialog')
        .evaluateAll((dialogs) =>
          dialogs.every((dialog) => dialog.checkVisibility({ opacityProperty: true })),
        ),
    )
    .toBe(true);
  const tags = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'RGAAv4', 'best-practice'];
  const { violations } = await new AxeBuilder({ page })
    // What is right need not be told node by node: on the report, that takes four times as long as the rules.
    .options({ resultTypes: ['violations'] })
    .withTags(tags)
    // Without the second page that joins the results of frames: there is none.
    .setLegacyMode()
    .analyze();
  const found = violations.map(({ id, nodes }) => `${id}: ${nodes.map((node) => node.html).join(' | ')}`);
  expect(found).toEqual([]);
}

export const search = (page: Page) => page.getByRole('combobox', { name: 'Rechercher une commune' });
export const map = (page: Page) => page.getByTestId('commune-map');
export const project = (page: Page, communes: number) =>
  page.getByRole('heading', { name: `Projet de CPTS sur ${communes} commune${communes < 2 ? '' : 's'}` });

/** Language, theme, edition and the other screens: in the header, or in its menu where it has no room. */
export async function openMenu(page: Page): Promise<Locator> {
  const menu = page.getByRole('button', { name: 'Menu', exact: true });
  if (!(await menu.isVisible())) return page.getByRole('banner');
  await menu.click();
  return page.getByRole('dialog', { name: 'Menu' });
}

export async function startOn(page: Page, region: string): Promise<void> {
  await page.goto('/');
  await page.getByRole('button', { name: /Région souhaitée/ }).click();
  await page.getByRole('option', { name: region }).click();
  await page.getByRole('button', { name: 'Commencer' }).click();
  await expect(map(page)).toHaveAttribute('data-ready', 'true');
}

export async function addBySearch(page: Page, query: string, name: string): Promise<void> {
  await search(page).fill(query);
  await page
    .getByRole('option', { name: new RegExp(`^${name}`) })
    .first()
    .click();
}

export async function openReport(page: Page): Promise<void> {
  await page.getByRole('link', { name: 'Rapport', exact: true }).click();
  await expect(page.getByRole('heading', { name: 'Diagnostic du territoire' })).toBeVisible();
}

/** The report as text, every fold open or not alike: what must be the same for the same project. */
export async function reportText(page: Page): Promise<string> {
  await expect(page.getByRole('heading', { name: 'Notes et sources' })).toBeVisible();
  await expect(page.getByRole('img', { name: /^Carte du territoire/ })).toBeVisible();
  return page.getByRole('main').innerText();
}

/** Presses Tab until the element has the focus, as a person without a mouse does. */
export async function tabTo(
  page: Page,
  target: Locator,
  presses = 80,
  key: 'Tab' | 'Shift+Tab' = 'Tab',
): Promise<void> {
  for (let count = 0; count < presses; count++) {
    if (await target.evaluate((element) => element === document.activeElement)) return;
    await page.keyboard.press(key);
  }
  throw new Error(`the focus did not reach ${target.toString()} in ${presses} presses of ${key}`);
}
