#include "releases/content/manifest.hpp"

#include <algorithm>
#include <charconv>
#include <optional>
#include <set>
#include <vector>

#include "base/digest.hpp"
#include "base/text.hpp"

namespace kiosk::releases {

namespace {

constexpr const char* kFirstLine = "baclofen-kiosk manifest 1";
constexpr std::size_t kMostNameBytes = 200;
constexpr std::size_t kDeepest = 6;  ///< folders and the file itself
constexpr std::size_t kDigestLetters = 64;

bool is_plain(char letter) {
  return base::is_digit(letter) || base::is_ascii_letter(letter) || letter == '.' ||
         letter == '_' || letter == '-' || letter == ' ';
}

/// Of one part between "/": no "." and "..", nothing hidden, and no end that some disks cut off.
bool is_plain_part(std::string_view part) {
  return !part.empty() && std::all_of(part.begin(), part.end(), is_plain) && part.front() != '.' &&
         part.front() != ' ' && part.back() != '.' && part.back() != ' ';
}

bool is_in_its_place(std::string_view name) {
  const bool is_read = name.ends_with(".json") || name.ends_with(".svg");
  return name == kSiteFile || (name.starts_with(std::string(kDialoguesFolder) + "/") && is_read);
}

base::Outcome check_names(const Manifest& manifest) {
  std::set<std::string> small;
  for (const auto& entry : manifest.files) {
    if (const auto fault = fault_of_name(entry.first); !fault.empty()) {
      return base::Error(fault);
    }
    if (!small.insert(base::lower_ascii(entry.first)).second) {
      return base::Error("two files are named " + entry.first +
                         " and differ only in capitals; give one of them another name");
    }
  }
  return base::Done{};
}

base::Outcome check_sizes(const Manifest& manifest) {
  if (manifest.files.empty() || manifest.files.size() > kMostFiles) {
    return base::Error(manifest.files.empty() ? "it holds no files"
                                              : "it holds more than 2000 files");
  }
  std::uint64_t all_bytes = 0;
  for (const auto& [name, entry] : manifest.files) {
    if (entry.size_bytes > kMostFileBytes) {
      return base::Error(name + " is larger than 8 MiB");
    }
    all_bytes += entry.size_bytes;
  }
  return all_bytes <= kMostContentBytes ? base::Outcome(base::Done{})
                                        : base::Error("it is larger than 64 MiB");
}

base::Outcome check_bounds(const Manifest& manifest) {
  auto sizes = check_sizes(manifest);
  return sizes ? check_names(manifest) : sizes;
}

bool is_digest(std::string_view words) {
  return words.size() == kDigestLetters &&
         words.find_first_not_of("0123456789abcdef") == std::string_view::npos;
}

/// "DIGEST SIZE NAME"; the name may hold blanks.
std::optional<std::pair<std::string, ManifestEntry>> read_line(std::string_view line) {
  const auto parts = base::split(line, ' ');
  if (parts.size() < 3 || !is_digest(parts[0])) {
    return std::nullopt;
  }
  ManifestEntry entry{0, std::string(parts[0])};
  const auto size = parts[1];
  const auto read = std::from_chars(size.data(), size.data() + size.size(), entry.size_bytes);
  if (read.ec != std::errc() || read.ptr != size.data() + size.size()) {
    return std::nullopt;
  }
  return std::pair(std::string(line.substr(parts[0].size() + size.size() + 2)), entry);
}

}  // namespace

std::string fault_of_name(std::string_view name) {
  const auto quoted = "“" + std::string(name.substr(0, kMostNameBytes)) + "”";
  const auto parts = base::split(name, '/');
  if (name.size() > kMostNameBytes || parts.size() > kDeepest) {
    return quoted + " is too long, or lies too deep in folders";
  }
  if (!std::all_of(parts.begin(), parts.end(), is_plain_part)) {
    return quoted + " is no name for a file of a release: use only the letters a to z, digits, "
                    "blanks, “.”, “_” and “-”";
  }
  return is_in_its_place(name) ? std::string() : quoted + " does not belong into a release";
}

base::Result<Manifest> manifest_of(const Files& files) {
  Manifest manifest;
  for (const auto& [name, bytes] : files) {
    manifest.files.emplace(name, ManifestEntry{bytes.size(), base::sha256_of_bytes(bytes)});
  }
  if (auto bounds = check_bounds(manifest); !bounds) {
    return bounds.error();
  }
  return manifest;
}

std::string written(const Manifest& manifest) {
  std::string words = std::string(kFirstLine) + "\n";
  for (const auto& [name, entry] : manifest.files) {
    words += entry.sha256 + " " + std::to_string(entry.size_bytes) + " " + name + "\n";
  }
  return words;
}

base::Result<Manifest> read_manifest(std::string_view words) {
  const base::Error fault("its list of files (manifest.txt) is damaged");
  if (words.size() > kMostManifestBytes) {
    return fault;
  }
  Manifest manifest;
  auto lines = base::split(words, '\n');
  for (std::size_t index = 1; index + 1 < lines.size(); ++index) {
    auto line = read_line(lines[index]);
    if (!line || manifest.files.size() == kMostFiles) {
      return fault;
    }
    manifest.files.insert(std::move(*line));
  }
  if (written(manifest) != words) {
    return fault;
  }
  if (auto bounds = check_bounds(manifest); !bounds) {
    return bounds.error();
  }
  return manifest;
}

base::Outcome check_files(const Manifest& manifest, const Files& files) {
  for (const auto& [name, entry] : manifest.files) {
    const auto found = files.find(name);
    if (found == files.end()) {
      return base::Error(name + " is missing");
    }
    if (found->second.size() != entry.size_bytes ||
        base::sha256_of_bytes(found->second) != entry.sha256) {
      return base::Error(name + " is not the file that was released");
    }
  }
  for (const auto& file : files) {
    if (!manifest.files.contains(file.first)) {
      return base::Error(file.first + " does not belong to it");
    }
  }
  return base::Done{};
}

}  // namespace kiosk::releases
