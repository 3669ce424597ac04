// What was done is not lost, however the program ends.

#include <csignal>
#include <string>
#include <utility>

#include "editing/changes/journal.hpp"
#include <sys/wait.h>
#include <unistd.h>

#include "base/text_file.hpp"
#include "support/catch.hpp"
#include "support/scratch_folder.hpp"

using namespace kiosk;
using namespace std::chrono_literals;
using editing::Applied;
using editing::Files;
using editing::Happened;
using editing::History;
using editing::Step;
using editing::Time;

namespace {

const Files kFiles{{"a", "one"}, {"b", "two"}};

Step typing(const std::string& before, const std::string& after) {
  return {"typed", {editing::shortest_splice("a", before, after)}, "a/title"};
}

/// A history and the journal of it.
struct Desk {
  test::ScratchFolder folder;
  std::filesystem::path file = folder.path() / "drafts" / "one.journal";
  editing::Journal journal = std::move(editing::Journal::begin(file, kFiles).value());
  History history{kFiles};

  void apply(const Step& step, Time when) {
    const auto applied = history.apply(step, when);
    REQUIRE(applied != Applied::No);
    note(applied == Applied::New ? Happened(step) : Happened(editing::TypedOn{step}));
  }
  void undo() {
    history.undo();
    note(editing::Undone{});
  }
  void redo() {
    history.redo();
    note(editing::Redone{});
  }
  void note(const Happened& happened) {
    REQUIRE(journal.add(happened));
    REQUIRE(journal.sync());
  }
  void work() {
    const Time start{};
    apply(typing("one", "one,"), start);
    apply(typing("one,", "one, \"ñ\""), start + 10ms);
    apply(typing("one, \"ñ\"", "one more"), start + 5s);
    apply({"added", {editing::FileAdded{"c", "\n"}, editing::FileRemoved{"b", "two"}}, {}},
          start + 6s);
    undo();
    undo();
    redo();
  }
};

History found(const std::filesystem::path& file) {
  History history(kFiles);
  const auto drafts = editing::read_journal(file, kFiles);
  REQUIRE(drafts.has_value());
  editing::repeat(drafts->happened, history, Time());
  return history;
}

}  // namespace

TEST_CASE("What a journal holds is done again, with all that can be undone", "[editing][unit]") {
  Desk desk;
  desk.work();
  auto again = found(desk.file);
  CHECK(again.files() == desk.history.files());
  CHECK(again.done() == desk.history.done());
  CHECK(again.steps() == desk.history.steps());
  while (again.to_undo() != nullptr) {
    again.undo();
  }
  CHECK(again.files() == kFiles);
}

TEST_CASE("A journal cut off anywhere gives all that was whole, and never something else",
          "[editing][unit]") {
  Desk desk;
  desk.work();
  const auto whole = base::read_file(desk.file, 1U << 20U).value();
  std::size_t most = 0;
  for (std::size_t size = 0; size <= whole.size(); ++size) {
    desk.folder.write("cut", whole.substr(0, size));
    const auto drafts = editing::read_journal(desk.folder.path() / "cut", kFiles);
    const auto count = drafts ? drafts->happened.size() : 0;
    CHECK(count >= most);
    most = count;
  }
  CHECK(most == 7);
}

TEST_CASE("A turned byte ends what is believed", "[editing][unit]") {
  Desk desk;
  desk.work();
  auto bytes = base::read_file(desk.file, 1U << 20U).value();
  const auto third_line = bytes.find('\n', bytes.find('\n') + 1) + 1;
  bytes[third_line + 40] ^= 1;
  desk.folder.write("turned", bytes);
  CHECK(editing::read_journal(desk.folder.path() / "turned", kFiles)->happened.size() == 1);
}

TEST_CASE("A journal of other files is none", "[editing][unit]") {
  Desk desk;
  desk.work();
  CHECK_FALSE(editing::read_journal(desk.file, {{"a", "other"}, {"b", "two"}}).has_value());
  CHECK_FALSE(editing::read_journal(desk.file / "not there", kFiles).has_value());
  desk.folder.write("empty", "");
  CHECK_FALSE(editing::read_journal(desk.folder.path() / "empty", kFiles).has_value());
}

TEST_CASE("A journal fits the files also if a save was cut off between two of them",
          "[safety][editing][unit]") {
  Desk desk;
  const Step both{
      "both", {editing::shortest_splice("a", "one", "1"), editing::FileAdded{"c", "three"}}, {}};
  desk.apply(both, Time());
  REQUIRE(desk.journal.note_saving(kFiles, desk.history.files()));
  const Files none = kFiles;
  const Files first{{"a", "1"}, {"b", "two"}};
  const Files second{{"a", "one"}, {"b", "two"}, {"c", "three"}};
  for (const auto& on_disk : {none, first, second, desk.history.files()}) {
    const auto drafts = editing::read_journal(desk.file, on_disk);
    REQUIRE(drafts.has_value());
    CHECK(drafts->begun_with == kFiles);
    CHECK(drafts->happened.size() == 1);
  }
  CHECK_FALSE(editing::read_journal(desk.file, {{"a", "1!"}, {"b", "two"}}).has_value());
}

TEST_CASE("A program that is killed loses nothing it had noted down", "[editing][component]") {
  Desk desk;
  const auto child = ::fork();
  REQUIRE(child >= 0);
  if (child == 0) {
    const auto typed = typing("one", "one!");
    const bool noted = desk.journal.add(typed).has_value();
    ::kill(::getpid(), noted ? SIGKILL : SIGTERM);
  }
  int status = 0;
  REQUIRE(::waitpid(child, &status, 0) == child);
  REQUIRE(WTERMSIG(status) == SIGKILL);
  CHECK(found(desk.file).files().at("a") == "one!");
}
