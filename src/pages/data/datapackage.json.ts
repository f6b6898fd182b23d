import type { APIRoute } from 'astro';
import { dataPackage } from '../../formats/datapackage.ts';
import { dataWords, describeData, nameTable } from '../../strings/data.ts';
import { absolute, address } from '../../strings.ts';
import { loadTables } from './_tables.ts';

export const GET: APIRoute = async ({ site }) =>
  Response.json(
    dataPackage(await loadTables(), {
      name: dataWords.packageName,
      title: dataWords.packageTitle,
      description: dataWords.description,
      homepage: site ? absolute(address.dataPage(), site) : null,
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
