/** The headers by which mail programs know a list: RFC 2369, 2919, 3834 and 8058. */
import type { MailSettings } from '../settings.ts';

/** Headers of every mail: how to leave it, where its archive is, who sends it. */
export function listHeaders(
  settings: Pick<MailSettings, 'site' | 'replyTo'>,
  from: string,
  unsubscribe: string,
  kind: 'issue' | 'service',
): Readonly<Record<string, string>> {
  const { site, replyTo } = settings;
  return {
    'List-Id': `<editions.${from.split('@')[1]}>`,
    'List-Unsubscribe': `<${unsubscribe}>`,
    'List-Unsubscribe-Post': 'List-Unsubscribe=One-Click',
    'List-Subscribe': `<${site}/subscribe>`,
    'List-Help': `<${site}/subscribe>`,
    'List-Archive': `<${site}/editions>`,
    'List-Owner': `<mailto:${replyTo ?? from}>`,
    // Holiday notices must not answer either.
    'Auto-Submitted': 'auto-generated',
    ...(kind === 'issue' ? { Precedence: 'bulk' } : {}),
  };
}
