import { edition, editionDate } from '#domain/model/links.ts';
import { dataSet, type DataSet } from '#export/data/files.ts';
import { library } from '#library.ts';

let made: DataSet | undefined;

/** The data files of this edition, made once for all the pages and addresses that ask. @param site the origin of the site */
export function dataSetOf(site: URL | undefined): DataSet {
  made ??= dataSet(library.corpus, { site, name: edition, date: editionDate });
  return made;
}
