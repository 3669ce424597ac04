#include "editing/desk.hpp"

#include <system_error>
#include <utility>

#include "dialogue/files/find_dialogues.hpp"

namespace kiosk::editing {

namespace {

namespace fs = std::filesystem;

bool has_dialogue(const Files& files) {
  dialogue::SourceSet sources;
  sources.files = files;
  return !dialogue::find_dialogues(sources).empty();
}

}  // namespace

base::Result<std::unique_ptr<Desk>> Desk::open(const DeskOptions& options, Time now) {
  Folder folder(options.folder, options.site);
  if (!folder.site_fault().empty()) {
    return base::Error(folder.site_fault());
  }
  if (!has_dialogue(folder.saved())) {
    return base::Error(options.folder.string() +
                       ": there is no dialogue here. A dialogue is a folder with a file "
                       "dialogue.json; name it, or the folder it stands in");
  }
  auto lock = FolderLock::take(options.folder, options.who);
  if (!lock) {
    return base::Error(options.folder.string() + " is being edited by " + lock.error().message() +
                       ". Ask them to close their editor, or edit another copy");
  }
  // NOLINTNEXTLINE(cppcoreguidelines-owning-memory): the constructor is private
  std::unique_ptr<Desk> desk(new Desk(std::move(folder), std::move(*lock), options));
  desk->recover(now);
  return desk;
}

Desk::Desk(Folder folder, FolderLock lock, const DeskOptions& options)
    : folder_(std::move(folder))
    , lock_(std::move(lock))
    , journal_file_(options.journal)
    , history_(folder_.saved()) {
}

void Desk::recover(Time now) {
  const auto drafts = read_journal(journal_file_, folder_.saved());
  std::error_code failure;
  if (!drafts && fs::exists(journal_file_, failure)) {
    fs::rename(journal_file_, journal_file_.string() + ".aside", failure);
    recovered_ = Recovered::PutAside;
  }
  if (drafts) {
    take_drafts(*drafts, now);
    recovered_ = is_saved() ? Recovered::Nothing : Recovered::Drafts;
  } else {
    begin_journal({});
  }
  changed();
}

void Desk::take_drafts(const Drafts& drafts, Time now) {
  if (drafts.begun_with == folder_.saved()) {
    begin_journal(drafts.happened);
    repeat(drafts.happened, history_, now);
    known_done_ = history_.done();
    known_undone_ = history_.steps() - history_.done();
    return;
  }
  // A save was cut off: some files are as they were, some as they were to be.
  History before(drafts.begun_with);
  repeat(drafts.happened, before, now);
  if (auto changes = difference_of(folder_.saved(), before.files()); !changes.empty()) {
    history_.apply({"What was edited before", std::move(changes), {}}, now);
  }
  begin_journal_anew();
}

/// What it was begun with is no longer what is saved: begun anew, with all in one step.
void Desk::begin_journal_anew() {
  std::vector<Happened> already;
  if (auto changes = difference_of(folder_.saved(), files()); !changes.empty()) {
    already.emplace_back(Step{"What was edited before", std::move(changes), {}});
  }
  begin_journal(already);
}

void Desk::begin_journal(const std::vector<Happened>& already) {
  auto journal = Journal::begin(journal_file_, folder_.saved(), already);
  known_done_ = 0;
  known_undone_ = 0;
  if (journal) {
    journal_.emplace(std::move(*journal));
    fault_.clear();
  } else {
    journal_.reset();
    fault_ = journal.error().message();
  }
}

void Desk::write_down(const Happened& happened) {
  if (!journal_) {
    return;
  }
  if (auto written = journal_->add(happened); !written) {
    fault_ = written.error().message();
  }
  is_synced_ = false;
}

void Desk::changed() {
  trees_.update(files());
  ++changes_;
}

bool Desk::apply(Step step, Time when) {
  const auto copy = step;
  const auto applied = history_.apply(std::move(step), when);
  if (applied == Applied::No) {
    return false;
  }
  if (applied == Applied::TypedOn && known_done_ > 0) {
    write_down(TypedOn{copy});
  } else {
    write_down(copy);
    ++known_done_;
  }
  known_undone_ = 0;
  changed();
  return true;
}

void Desk::undo() {
  const auto* step = history_.to_undo();
  if (step == nullptr) {
    return;
  }
  if (known_done_ > 0) {
    write_down(Undone{});
    --known_done_;
    ++known_undone_;
  } else {
    // Who reads it knows this as something new, and nothing that was done before.
    write_down(Step{step->name, inverse(step->changes), {}});
    known_undone_ = 0;
  }
  history_.undo();
  changed();
}

void Desk::redo() {
  const auto* step = history_.to_redo();
  if (step == nullptr) {
    return;
  }
  if (known_undone_ > 0) {
    write_down(Redone{});
    --known_undone_;
  } else {
    write_down(Step{step->name, step->changes, {}});
  }
  ++known_done_;
  history_.redo();
  changed();
}

base::Outcome Desk::save() {
  if (journal_) {
    if (auto noted = journal_->note_saving(saved(), files()); !noted) {
      fault_ = noted.error().message();
    }
  }
  auto saved = folder_.save(files());
  if (saved) {
    begin_journal({});
  }
  return saved;
}

void Desk::discard(Time when) {
  apply({"Went back to what is saved", difference_of(files(), folder_.saved()), {}}, when);
}

std::vector<Merge> Desk::look_outside() const {
  return merge(folder_.changed_outside(), files());
}

void Desk::take(const std::vector<Merge>& merges, Time when) {
  auto changes = changes_of(merges, files());
  keep_ours(merges);
  if (!changes.empty()) {
    apply({"Took what somebody else changed", std::move(changes), {}}, when);
  }
}

void Desk::keep_ours(const std::vector<Merge>& merges) {
  std::vector<ChangedOutside> theirs;
  theirs.reserve(merges.size());
  for (const auto& merge : merges) {
    theirs.push_back(merge.theirs);
  }
  folder_.take(theirs);
  begin_journal_anew();
}

void Desk::sync() {
  if (!journal_ || std::exchange(is_synced_, true)) {
    return;
  }
  if (auto synced = journal_->sync(); !synced) {
    fault_ = synced.error().message();
  }
}

}  // namespace kiosk::editing
