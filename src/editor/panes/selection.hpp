#pragma once
// What is being edited: a page, a topic, or one of the other files.

#include <string>
#include <vector>

#include "editing/outline.hpp"

#include "dialogue/format/files.hpp"

namespace kiosk::editor {

struct Selection {
  std::string file;  ///< "" before anything was chosen
  std::string page;  ///< the id of a page of the file; "" for another part
  editing::Pointer part;
};

/// A part of a file with a form of its own.
struct Subject {
  std::string file;
  editing::Pointer pointer;
  std::string name;  ///< for people
  const dialogue::GroupShape* shape = nullptr;
};

/// The page that the place stands in, or the topic, or the other file.
[[nodiscard]] Selection selection_at(const std::string& file,
                                     const editing::Pointer& pointer,
                                     const editing::Outline& outline);

/// Null shape: it is not there (any more).
[[nodiscard]] Subject subject_of(const Selection& selection, const editing::Outline& outline);

/// Whether the clinic's site file is what is chosen.
[[nodiscard]] bool is_site(const Selection& selection, const editing::Outline& outline);

/// The clinic's site file, which may not be there yet.
[[nodiscard]] Subject site_subject(const editing::Outline& outline);

/// The other files of a dialogue that can be edited, as subjects.
[[nodiscard]] std::vector<Subject> other_files(const editing::Outline& outline,
                                               const editing::Files& files);

}  // namespace kiosk::editor
