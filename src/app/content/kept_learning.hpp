#pragma once
// What the answers learnt, kept from one start to the next: learning takes seconds and memory that
// a small machine may not have to spare at each start.

#include <filesystem>
#include <string>

#include "answers/answerer.hpp"
#include "base/packed.hpp"
#include "dialogue/model/teaching.hpp"

namespace kiosk::app {

class KeptLearning {
public:
  /// Nothing is kept, and nothing is there.
  KeptLearning() = default;
  explicit KeptLearning(std::filesystem::path file)
      : file_(std::move(file)) {}

  /// The same, but what lies ready in `file` is looked at first; nothing is ever kept there.
  [[nodiscard]] KeptLearning and_ready_in(std::filesystem::path file) const;

  /// What was learnt from exactly this teaching, read where it lies in the file; else it is learnt
  /// now, and kept in the place of what was. `of`: names the bytes the teaching was loaded from. A
  /// file that is damaged, foreign or missing means only that all is learnt anew.
  [[nodiscard]] base::HeldBytes learnt(const std::string& of,
                                       const dialogue::Teaching& teaching) const;

private:
  std::filesystem::path file_;
  std::filesystem::path ready_;
};

}  // namespace kiosk::app
