#pragma once
// SQLite, owned. What it refuses is thrown as DatabaseFault and caught in store.cpp.

#include <cstdint>
#include <filesystem>
#include <memory>
#include <stdexcept>
#include <string>

#include <sqlite3.h>

namespace kiosk::counts {

class DatabaseFault : public std::runtime_error {
public:
  /// `code` is one of SQLite's primary result codes.
  DatabaseFault(int code, const std::string& why)
      : std::runtime_error(why)
      , code_(code) {}

  /// The bytes of the file are no longer those of a database.
  [[nodiscard]] bool is_damage() const { return code_ == SQLITE_CORRUPT || code_ == SQLITE_NOTADB; }
  /// What is wrong and how to mend it, for people who are no programmers.
  [[nodiscard]] std::string for_people() const;

private:
  int code_;
};

class Statement {
public:
  Statement(sqlite3* database, const char* sql);

  /// Parameters and columns count from 1 and from 0, as SQLite has it.
  void bind(int parameter, const std::string& words);
  void bind(int parameter, std::int64_t number);
  /// True if there is a row.
  bool step();
  void reset() { sqlite3_reset(statement_.get()); }
  [[nodiscard]] std::string words(int column) const;
  [[nodiscard]] std::int64_t number(int column) const;

private:
  struct Finalize {
    void operator()(sqlite3_stmt* statement) const { sqlite3_finalize(statement); }
  };
  sqlite3* database_;
  std::unique_ptr<sqlite3_stmt, Finalize> statement_;
};

class Database {
public:
  /// Opens a file that is there; an empty one is an empty database.
  explicit Database(const std::filesystem::path& file);

  void run(const char* sql);
  [[nodiscard]] Statement prepare(const char* sql) { return {database_.get(), sql}; }
  [[nodiscard]] std::int64_t number(const char* sql);

private:
  struct Close {
    void operator()(sqlite3* database) const { sqlite3_close(database); }
  };
  std::unique_ptr<sqlite3, Close> database_;
};

}  // namespace kiosk::counts
