#include "counts/store/database.hpp"

#include <chrono>

namespace kiosk::counts {

namespace {

/// How long another program may hold the database; a write takes some milliseconds.
constexpr std::chrono::milliseconds kBusy{5000};

constexpr int kPrimaryCode = 0xFF;

[[noreturn]] void fail(sqlite3* database) {
  throw DatabaseFault(sqlite3_extended_errcode(database) & kPrimaryCode, sqlite3_errmsg(database));
}

void check(sqlite3* database, int code) {
  if (code != SQLITE_OK) {
    fail(database);
  }
}

}  // namespace

std::string DatabaseFault::for_people() const {
  switch (code_) {
    case SQLITE_FULL:
      return "the disk is full; make room on it";
    case SQLITE_BUSY:
    case SQLITE_LOCKED:
      return "another program holds the file; close that program";
    case SQLITE_READONLY:
    case SQLITE_PERM:
    case SQLITE_CANTOPEN:
      return "the file cannot be written; let the user of the kiosk write to its folder, on a disk "
             "that is not write-protected";
    case SQLITE_IOERR:
      return "the disk cannot be read or written; see whether it is still plugged in and sound";
    case SQLITE_CORRUPT:
    case SQLITE_NOTADB:
      return "the file is damaged";
    default:
      return what();
  }
}

Statement::Statement(sqlite3* database, const char* sql)
    : database_(database) {
  sqlite3_stmt* made = nullptr;
  const int code = sqlite3_prepare_v2(database, sql, -1, &made, nullptr);
  statement_.reset(made);
  check(database, code);
}

void Statement::bind(int parameter, const std::string& words) {
  check(database_,
        sqlite3_bind_text(statement_.get(),
                          parameter,
                          words.data(),
                          static_cast<int>(words.size()),
                          SQLITE_TRANSIENT));  // NOLINT: the library's own cast
}

void Statement::bind(int parameter, std::int64_t number) {
  check(database_, sqlite3_bind_int64(statement_.get(), parameter, number));
}

bool Statement::step() {
  const int code = sqlite3_step(statement_.get());
  if (code != SQLITE_ROW && code != SQLITE_DONE) {
    fail(database_);
  }
  return code == SQLITE_ROW;
}

std::string Statement::words(int column) const {
  const auto* bytes = static_cast<const char*>(sqlite3_column_blob(statement_.get(), column));
  const auto size = static_cast<std::size_t>(sqlite3_column_bytes(statement_.get(), column));
  return bytes == nullptr ? std::string() : std::string(bytes, size);
}

std::int64_t Statement::number(int column) const {
  return sqlite3_column_int64(statement_.get(), column);
}

Database::Database(const std::filesystem::path& file) {
  sqlite3* opened = nullptr;
  // A file that may not be written is opened all the same, to be read.
  const int code = sqlite3_open_v2(file.c_str(), &opened, SQLITE_OPEN_READWRITE, nullptr);
  database_.reset(opened);
  check(opened, code);
  check(opened, sqlite3_busy_timeout(opened, static_cast<int>(kBusy.count())));
}

void Database::run(const char* sql) {
  check(database_.get(), sqlite3_exec(database_.get(), sql, nullptr, nullptr, nullptr));
}

std::int64_t Database::number(const char* sql) {
  auto statement = prepare(sql);
  statement.step();
  return statement.number(0);
}

}  // namespace kiosk::counts
