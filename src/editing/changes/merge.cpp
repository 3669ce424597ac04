#include "editing/changes/merge.hpp"

#include <memory>
#include <optional>

#include <git2.h>

namespace kiosk::editing {

namespace {

/// libgit2 wants to be begun and ended.
class Git {
public:
  Git() { git_libgit2_init(); }
  Git(const Git&) = delete;
  Git& operator=(const Git&) = delete;
  Git(Git&&) = delete;
  Git& operator=(Git&&) = delete;
  ~Git() { git_libgit2_shutdown(); }
};

git_merge_file_input input_of(const std::string& bytes) {
  git_merge_file_input input{};
  git_merge_file_input_init(&input, GIT_MERGE_FILE_INPUT_VERSION);
  input.ptr = bytes.data();
  input.size = bytes.size();
  return input;
}

/// Nothing if the same lines were changed.
std::optional<std::string>
together(const std::string& base, const std::string& ours, const std::string& theirs) {
  const Git git;
  const auto base_input = input_of(base);
  const auto our_input = input_of(ours);
  const auto their_input = input_of(theirs);
  git_merge_file_result result{};
  if (git_merge_file(&result, &base_input, &our_input, &their_input, nullptr) != 0) {
    return std::nullopt;
  }
  std::optional<std::string> merged;
  if (result.automergeable != 0) {
    merged.emplace(result.ptr, result.len);
  }
  git_merge_file_result_free(&result);
  return merged;
}

std::optional<std::string> bytes_of(const Files& files, const std::string& file) {
  const auto found = files.find(file);
  return found == files.end() ? std::nullopt : std::optional(found->second);
}

Merge merge_one(const ChangedOutside& theirs, const std::optional<std::string>& ours) {
  Merge merge{theirs, Meeting::OnlyTheirs, {}};
  if (ours == theirs.before || ours == theirs.now) {
    return merge;
  }
  merge.meeting = Meeting::Against;
  if (ours && theirs.before && theirs.now) {
    if (auto bytes = together(*theirs.before, *ours, *theirs.now)) {
      merge.meeting = Meeting::Together;
      merge.bytes = std::move(*bytes);
    }
  }
  return merge;
}

}  // namespace

std::vector<Merge> merge(const std::vector<ChangedOutside>& theirs, const Files& ours) {
  std::vector<Merge> merges;
  merges.reserve(theirs.size());
  for (const auto& change : theirs) {
    merges.push_back(merge_one(change, bytes_of(ours, change.file)));
  }
  return merges;
}

Changes changes_of(const std::vector<Merge>& merges, const Files& ours) {
  auto wanted = ours;
  for (const auto& merge : merges) {
    const auto& file = merge.theirs.file;
    if (merge.meeting == Meeting::Together) {
      wanted[file] = merge.bytes;
    } else if (merge.theirs.now) {
      wanted[file] = *merge.theirs.now;
    } else {
      wanted.erase(file);
    }
  }
  return difference_of(ours, wanted);
}

}  // namespace kiosk::editing
