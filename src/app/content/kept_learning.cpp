#include "app/content/kept_learning.hpp"

#include <iostream>
#include <optional>
#include <string_view>
#include <utility>

#include "answers/learning/learning.hpp"
#include "app/content/this_program.hpp"
#include "base/digest.hpp"
#include "base/mapped_file.hpp"
#include "base/memory.hpp"
#include "base/text_file.hpp"

namespace kiosk::app {

namespace {

namespace fs = std::filesystem;

constexpr std::size_t kSealBytes = 64;  ///< SHA-256 in hexadecimal

/// What stands behind what was learnt: what it was learnt from, and by which program.
std::string mark_of(const std::string& of) {
  return "\n" + this_program() + "\n" + of + "\n";
}

/// What was learnt, if not a byte of the file may be doubted.
std::optional<base::HeldBytes> find(const fs::path& file, const std::string& mark) {
  const auto mapped = base::map_file(file);
  if (!mapped || mapped->bytes.size() < mark.size() + kSealBytes) {
    return std::nullopt;
  }
  const auto sealed = mapped->bytes.substr(0, mapped->bytes.size() - kSealBytes);
  if (!sealed.ends_with(mark) ||
      base::sha256_of_bytes(sealed) != mapped->bytes.substr(sealed.size())) {
    return std::nullopt;
  }
  base::leave_in_file(mapped->bytes);
  return base::HeldBytes{mapped->holder, sealed.substr(0, sealed.size() - mark.size())};
}

base::Outcome keep(const fs::path& file, std::string learnt, const std::string& mark) {
  learnt += mark;
  learnt += base::sha256_of_bytes(learnt);
  std::error_code failure;
  fs::create_directories(file.parent_path(), failure);
  return base::write_file_atomically(file, learnt);
}

}  // namespace

KeptLearning KeptLearning::and_ready_in(fs::path file) const {
  auto both = *this;
  both.ready_ = std::move(file);
  return both;
}

base::HeldBytes KeptLearning::learnt(const std::string& of,
                                     const dialogue::Teaching& teaching) const {
  const auto mark = mark_of(of);
  if (auto ready = ready_.empty() ? std::nullopt : find(ready_, mark)) {
    return *ready;
  }
  if (file_.empty()) {
    return base::hold(answers::learn(teaching));
  }
  if (auto found = find(file_, mark)) {
    return *found;
  }
  auto learnt = answers::learn(teaching);
  if (const auto kept = keep(file_, learnt, mark); !kept) {
    std::cerr << "baclofen-kiosk: not kept: " << kept.error().message() << '\n';
    return base::hold(std::move(learnt));
  }
  // Read back, it takes memory only where it is looked at.
  const auto found = find(file_, mark);
  return found ? *found : base::hold(std::move(learnt));
}

}  // namespace kiosk::app
