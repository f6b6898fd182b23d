import type { APIRoute } from 'astro';
import { dataPackage } from '../../data/datapackage.ts';
import { withFormerNames } from '../../data/former-names.ts';
import { dataWords } from '../../data/page-words.ts';
import { describeData, nameTable } from '../../data/words.ts';
import { address, publishedAt } from '../../site/address.ts';
import { loadTables } from '../../site/load.ts';

export const GET: APIRoute = async ({ site }) =>
  Response.json(
    dataPackage(withFormerNames(await loadTables()), {
      name: dataWords.packageName,
      title: dataWords.packageTitle,
      description: dataWords.description,
      homepage: publishedAt(address.dataPage(), site),
      license: {
        name: dataWords.licenceName,
        title: dataWords.licenceFull,
        path: dataWords.licencePath,
      },
      describe: (table, field) => ({
        title: field ?? nameTable(table),
        description: describeData(table, field),
      }),
    }),
  );
