#include "editing/changes/change.hpp"

#include <algorithm>
#include <iterator>
#include <utility>

#include "base/difference.hpp"

namespace kiosk::editing {

namespace {

bool apply_one(const Splice& splice, Files& files) {
  const auto file = files.find(splice.file);
  if (file == files.end() || file->second.size() < splice.begin ||
      file->second.compare(splice.begin, splice.before.size(), splice.before) != 0) {
    return false;
  }
  file->second.replace(splice.begin, splice.before.size(), splice.after);
  return true;
}

bool apply_one(const FileAdded& added, Files& files) {
  return files.emplace(added.file, added.bytes).second;
}

bool apply_one(const FileRemoved& removed, Files& files) {
  const auto file = files.find(removed.file);
  if (file == files.end() || file->second != removed.bytes) {
    return false;
  }
  files.erase(file);
  return true;
}

Change inverse_of(const Splice& splice) {
  return Splice{splice.file, splice.begin, splice.after, splice.before};
}

Change inverse_of(const FileAdded& added) {
  return FileRemoved{added.file, added.bytes};
}

Change inverse_of(const FileRemoved& removed) {
  return FileAdded{removed.file, removed.bytes};
}

}  // namespace

Splice
shortest_splice(const std::string& file, const std::string& before, const std::string& after) {
  // A file that is looked at halfway, such as a journal, should hold whole characters.
  const auto difference = base::difference_of(before, after);
  return {file,
          difference.begin,
          before.substr(difference.begin, difference.before),
          after.substr(difference.begin, difference.after)};
}

Changes difference_of(const Files& before, const Files& after) {
  Changes changes;
  for (const auto& [file, bytes] : after) {
    const auto old = before.find(file);
    if (old == before.end()) {
      changes.emplace_back(FileAdded{file, bytes});
    } else if (old->second != bytes) {
      changes.emplace_back(shortest_splice(file, old->second, bytes));
    }
  }
  for (const auto& [file, bytes] : before) {
    if (!after.contains(file)) {
      changes.emplace_back(FileRemoved{file, bytes});
    }
  }
  return changes;
}

bool apply(const Changes& changes, Files& files) {
  for (auto change = changes.begin(); change != changes.end(); ++change) {
    if (std::visit([&](const auto& one) { return apply_one(one, files); }, *change)) {
      continue;
    }
    const Changes made(changes.begin(), change);
    for (const auto& taken_back : inverse(made)) {
      std::visit([&](const auto& one) { return apply_one(one, files); }, taken_back);
    }
    return false;
  }
  return true;
}

Changes inverse(const Changes& changes) {
  Changes inverse;
  inverse.reserve(changes.size());
  std::transform(
      changes.rbegin(), changes.rend(), std::back_inserter(inverse), [](const Change& change) {
        return std::visit([](const auto& one) { return inverse_of(one); }, change);
      });
  return inverse;
}

const std::string& file_of(const Change& change) {
  return std::visit([](const auto& one) -> const std::string& { return one.file; }, change);
}

}  // namespace kiosk::editing
