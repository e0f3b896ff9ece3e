import { expect, onTestFinished, test } from 'vitest';
import { launchApp } from '../support/launch-app';
import { testPassphrase } from '../support/make-desk-in';
import { keepsFocus, press, walkTo, write } from '../support/walk-keys';

const posting = `Night nurse
What you bring
- Wound care
- Triage
- English at C1`;

test('the first run, a job, its criteria, the lock or the way back needs a pointer', async () => {
  const { page, close } = await launchApp();
  onTestFinished(close);
  page.setDefaultTimeout(15_000);
  const button = (name: string | RegExp) => page.getByRole('button', { name, exact: true });
  const field = (name: string) => page.getByRole('textbox', { name, exact: true });
  const dialog = (name: string) => page.getByRole('dialog', { name });
  const criteria = page.locator('.criteria-state');

  // Three steps: the passphrase, the recovery key, how to begin.
  if (!(await field('Passphrase').isVisible())) await press(button('Use a passphrase instead'));
  await write(field('Passphrase'), 'too short');
  await press(button('Start'));
  await page.getByText('At least 10 characters').first().waitFor();
  await write(field('Passphrase'), testPassphrase);
  await write(field('Repeat passphrase'), testPassphrase);
  await page.keyboard.press('Enter');
  await page.getByRole('heading', { name: 'Your recovery key' }).waitFor();
  await press(page.getByRole('checkbox', { name: 'I have written it down' }), { key: 'Space' });
  await press(button('Continue'));
  await press(button('Begin with a posting'));

  await dialog('New job').waitFor();
  await write(field('Posting'), posting);
  await page.keyboard.press('Shift+Tab');
  expect(await field('Title').inputValue()).toBe('Night nurse');
  await press(button('Create job'));
  await criteria.getByText('Draft, not saved').waitFor();

  // Criteria: a weight, a mode, one looked at, one taken out, one added, all saved.
  const slider = page.getByRole('slider', { name: 'Weight of Wound care' });
  await walkTo(slider);
  await page.keyboard.press('End');
  expect(await slider.inputValue()).toBe('5');
  const modes = page.getByRole('radiogroup', { name: 'Mode of Triage' });
  await press(modes.getByRole('radio', { name: 'Gate' }));
  await modes.getByRole('radio', { name: 'Gate', checked: true }).waitFor();
  await press(button('Edit English at C1'));
  await page.getByRole('form', { name: /^Edit:/ }).waitFor();
  await page.keyboard.press('Escape');
  await press(button('Remove English at C1'));
  await page.getByRole('listitem').filter({ hasText: 'English at C1' }).waitFor({ state: 'detached' });
  await press(button('Add criterion'), { by: 'Shift+Tab' });
  await press(page.getByRole('menuitem', { name: /^Own words/ }), { by: 'ArrowDown' });
  await write(field('What the work needs'), 'Keeps calm at night');
  await press(button('Add'));
  await page.getByRole('list', { name: 'Criteria' }).getByText('Keeps calm at night').first().waitFor();
  await press(button('Save criteria'), { by: 'Shift+Tab' });
  await criteria.getByText('Version 1').waitFor();
  await keepsFocus(page, 'saving');

  // The list of jobs: a new one that lacks its title, a rename, a removal, undo.
  await press(button('All jobs'));
  await page.getByRole('heading', { name: 'Jobs', level: 1 }).waitFor();
  await press(page.getByRole('main').getByRole('button', { name: 'New job' }));
  await press(button('Create job'));
  await page.getByText('Give the job a title.').waitFor();
  await page.keyboard.press('Escape');
  await dialog('New job').waitFor({ state: 'detached' });
  await press(page.getByRole('table', { name: 'Jobs' }).getByRole('button', { name: 'Night nurse' }));
  await page.getByRole('heading', { name: 'Night nurse', level: 1 }).waitFor();
  await press(button('Edit posting'));
  await write(field('Title'), 'Night nurse, ward 4');
  await press(button('Save'));
  await page.getByRole('heading', { name: 'Night nurse, ward 4', level: 1 }).waitFor();
  await press(button('Remove job'));
  await page.getByText('No job yet').waitFor();
  await keepsFocus(page, 'removing the job');
  await page.keyboard.press('ControlOrMeta+z');
  await page.getByRole('main').getByRole('button', { name: 'Night nurse, ward 4' }).waitFor();

  // A backup, the lock, and the way back to what the backup holds.
  await press(button('Settings'));
  await press(button('Back up now'));
  await page
    .getByRole('button', { name: /^Restore the backup of/ })
    .first()
    .waitFor();
  await press(button('Lock'));
  await page.getByRole('heading', { name: 'Fairlead is locked' }).waitFor();
  await write(field('Passphrase'), 'not the passphrase');
  await page.keyboard.press('Enter');
  await page.getByText('This passphrase does not open the data.').waitFor();
  await write(field('Passphrase'), testPassphrase);
  await press(button('Unlock'));
  await page.getByRole('banner').waitFor();
  await press(button('All jobs'));
  await press(page.getByRole('main').getByRole('button', { name: 'Night nurse, ward 4' }));
  await press(button('Remove job'));
  await page.getByText('No job yet').waitFor();
  await press(button('Settings'));
  await press(page.getByRole('button', { name: /^Restore the backup of/ }).first());
  await press(button('Restore backup'));
  await page.getByRole('heading', { name: 'Fairlead is locked' }).waitFor();
  await write(field('Passphrase'), testPassphrase);
  await page.keyboard.press('Enter');
  await press(button('All jobs'));
  await page.getByRole('main').getByRole('button', { name: 'Night nurse, ward 4' }).waitFor();
});
