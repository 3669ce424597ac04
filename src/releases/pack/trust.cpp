#include "releases/pack/trust.hpp"

#include <algorithm>
#include <system_error>

#include "base/text.hpp"
#include "base/text_file.hpp"

namespace kiosk::releases {

namespace {

namespace fs = std::filesystem;

constexpr std::size_t kMostBytes = 4096;
constexpr std::size_t kMostKeys = 100;

std::vector<fs::path> key_files(const fs::path& folder) {
  std::vector<fs::path> files;
  std::error_code failure;
  fs::directory_iterator entry(folder, failure);
  while (!failure && entry != fs::directory_iterator() && files.size() < kMostKeys) {
    if (entry->path().extension() == ".pub") {
      files.push_back(entry->path());
    }
    entry.increment(failure);
  }
  std::sort(files.begin(), files.end());
  return files;
}

base::Outcome read_group(const fs::path& file, Trust& trust) {
  std::error_code failure;
  if (!fs::exists(file, failure)) {
    return base::Done{};
  }
  const auto words = base::read_file(file, kMostBytes);
  if (!words) {
    return words.error();
  }
  trust.group = base::trimmed(*words);
  return is_group(trust.group)
             ? base::Outcome(base::Done{})
             : base::Error(file.string() + ": expected the name of this kiosk's group, of "
                                           "small letters, digits "
                                           "and “-”");
}

}  // namespace

base::Result<Trust> read_trust(const fs::path& folder) {
  Trust trust;
  for (const auto& file : key_files(folder)) {
    const auto words = base::read_file(file, kMostBytes);
    const auto key =
        words ? signing::read_public_key(*words) : base::Result<signing::PublicKey>(words.error());
    if (!key) {
      return key.error().within(file.string());
    }
    trust.keys.push_back(*key);
  }
  if (trust.keys.empty()) {
    return base::Error("this kiosk trusts no key yet: put the public key of "
                       "whoever publishes (a "
                       "file that ends in .pub) into " +
                       folder.string());
  }
  const auto group = read_group(folder / kGroupFile, trust);
  return group ? base::Result<Trust>(std::move(trust)) : group.error();
}

}  // namespace kiosk::releases
