import type SQLite from 'better-sqlite3';
import { SqliteDialect, SqliteDriver, type DatabaseConnection, type Driver } from 'kysely';

/**
 * SQLite as Kysely speaks to it. On some errors, a full disk among them, SQLite takes a transaction back by itself; taking
 * it back again would fail, and that failure would hide what had happened.
 */
export function sqliteDialect(file: SQLite.Database): SqliteDialect {
  class Dialect extends SqliteDialect {
    override createDriver(): Driver {
      class CarefulDriver extends SqliteDriver {
        override async rollbackTransaction(connection: DatabaseConnection): Promise<void> {
          if (file.inTransaction) await super.rollbackTransaction(connection);
        }
      }
      return new CarefulDriver({ database: file });
    }
  }
  return new Dialect({ database: file });
}
